// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/welcome_page.h"

#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ql::views {

WelcomePage::WelcomePage(QWidget* parent)
  : QWidget(parent)
  , m_box(new QWidget(this))
  , m_open(new QPushButton(tr("Open Releases…"), this))
  , m_folder(new QPushButton(tr("Open Folder…"), this))
  , m_sample(new QPushButton(tr("Try the Sample"), this)) {
    setAccessibleName(tr("Welcome"));
    auto* title = new QLabel(tr("Quarters beside each other"), m_box);
    title->setFont(sized(interfaceFont(), 24, QFont::DemiBold));
    auto* words = new QLabel(tr("Quarterlight reads the tables of companies’ quarterly press "
                                "releases and puts them side by side, each figure a click away "
                                "from the line it was printed on."),
                             m_box);
    words->setWordWrap(true);
    words->setObjectName(u"quiet"_s);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(36);
    choices->addWidget(makeChoice(tr("Open"),
                                  tr("One or more press releases, as the company published them."),
                                  m_open),
                       1);
    choices->addWidget(makeChoice(tr("Drop files here"),
                                  tr("Or a whole folder: every release in it is read."), m_folder),
                       1);
    choices->addWidget(makeChoice(tr("Look around first"),
                                  tr("Eight quarters of a company that does not exist."), m_sample),
                       1);
    m_open->setDefault(true);
    m_box->setMaximumWidth(760);
    auto* column = new QVBoxLayout(m_box);
    column->setContentsMargins(44, 40, 44, 40);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(22);
    column->addLayout(choices);
    auto* middle = new QVBoxLayout(this);
    middle->addStretch(2);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_box, 100);
    row->addStretch(1);
    middle->addLayout(row);
    middle->addStretch(3);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_folder, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    restyle();
}

QWidget* WelcomePage::makeChoice(const QString& title, const QString& words, QPushButton* button) {
    auto* choice = new QWidget(m_box);
    auto* head = new QLabel(title, choice);
    QFont bold = interfaceFont();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    auto* text = new QLabel(words, choice);
    text->setWordWrap(true);
    text->setObjectName(u"quiet"_s);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    button->setMinimumHeight(32);
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(head);
    column->addWidget(text, 1);
    column->addSpacing(6);
    column->addWidget(button);
    return choice;
}

void WelcomePage::setSampleOffered(bool offered) {
    m_sample->parentWidget()->setVisible(offered);
}

void WelcomePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void WelcomePage::restyle() {
    const Colors colors = Colors::forPalette(palette());
    for (QLabel* label : m_box->findChildren<QLabel*>(u"quiet"_s)) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, colors.quiet);
        label->setPalette(quiet);
    }
    update();
}

void WelcomePage::paintEvent(QPaintEvent* /*event*/) {
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen border(colors.quiet, 1.2, Qt::CustomDashLine);
    border.setDashPattern({5, 5});
    painter.setPen(border);
    painter.setBrush(colors.page);
    painter.drawRoundedRect(QRectF(m_box->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace ql::views
