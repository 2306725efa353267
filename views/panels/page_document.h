// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace ql::views {

/// A web page made safe, laid out for showing. It has no links, pictures or style sheets left to
/// ask for; whatever is asked for all the same gets nothing, so that a fault in what made it safe
/// does not reach the disk or the network.
class PageDocument final : public QTextDocument {
    Q_OBJECT
  public:
    explicit PageDocument(QObject* parent = nullptr);

    void setPage(const QString& html);
    /// Answers so far, all of them with nothing.
    [[nodiscard]] int refused() const { return m_refused; }

  protected:
    QVariant loadResource(int type, const QUrl& name) override;

  private:
    int m_refused = 0;
};

} // namespace ql::views
