// SPDX-License-Identifier: GPL-3.0-or-later
#include "calm_style.h"

#include "theme.h"

#include <QAbstractScrollArea>
#include <QMenuBar>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace ql::views {

namespace {

constexpr int fieldHeight = 30;
constexpr int fieldPadding = 6;
constexpr int scrollBarExtent = 12;

/// The ground of buttons, combo boxes and line edits.
void paintField(QPainter& painter, const QRect& rect, const QStyleOption& option, bool button) {
    const Colors colors = Colors::forPalette(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && enabled;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    QColor ground = enabled ? colors.page : colors.window;
    if (button && pressed)
        ground = colors.accentTint;
    else if (button && hovered)
        ground = colors.hoverTint;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? colors.accent : colors.hairline, focused ? 1.5 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
    painter.restore();
}

/// A box that can be seen on any ground, in both schemes.
void paintCheckBox(QPainter& painter, const QStyleOption& option) {
    const Colors colors = Colors::forPalette(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const double side = std::min({option.rect.width(), option.rect.height(), 16}) - 2;
    const QRectF box(QRectF(option.rect).center() - QPointF(side / 2, side / 2),
                     QSizeF(side, side));
    const bool filled = (on || partly) && enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(filled ? colors.accent : enabled ? colors.quiet : colors.hairline, 1));
    painter.setBrush(filled ? colors.accent : enabled ? colors.page : colors.window);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(filled ? colors.onAccent : colors.quiet, 1.8, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * side, y * side); };
    if (on) painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}));
    if (partly) painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    painter.restore();
}

void paintArrow(QPainter& painter, const QRect& rect, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    QPainterPath path(middle + QPointF(-4, -2));
    path.lineTo(middle + QPointF(0, 2));
    path.lineTo(middle + QPointF(4, -2));
    painter.drawPath(path);
    painter.restore();
}

void paintComboBox(const QStyleOptionComplex& option, QPainter& painter, const QRect& arrow) {
    paintField(painter, option.rect, option, true);
    const Colors colors = Colors::forPalette(option.palette);
    paintArrow(painter, arrow, colors.quiet);
}

/// A combo box's text as it fits `width`: cut with dots, not in the middle of a letter.
QString fittingText(const QStyleOptionComboBox& box, int width) {
    const int icon = box.currentIcon.isNull() ? 0 : box.iconSize.width() + 4;
    return box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, width - icon - 2);
}

void paintMenuBarItem(const QStyleOptionMenuItem& item, QPainter& painter, bool underlined) {
    const Colors colors = Colors::forPalette(item.palette);
    painter.save();
    painter.fillRect(item.rect, item.palette.window());
    if (item.state.testFlag(QStyle::State_Selected)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accentTint);
        painter.drawRoundedRect(QRectF(item.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setPen(colors.text);
    painter.drawText(item.rect,
                     Qt::AlignCenter | Qt::TextSingleLine |
                         (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     item.text);
    painter.restore();
}

/// What lies under a scroll bar: its area's page, or the window where the area shows it.
QColor groundOf(const QWidget* bar, const QPalette& palette) {
    for (const QWidget* widget = bar; widget != nullptr; widget = widget->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget))
            return palette.color(area->viewport()->autoFillBackground() ? QPalette::Base
                                                                        : QPalette::Window);
    return palette.color(QPalette::Base);
}

void paintScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& handle,
                    const QColor& ground) {
    const Colors colors = Colors::forPalette(option.palette);
    painter.save();
    painter.fillRect(option.rect, ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ink = colors.quiet;
    const bool held = option.state.testFlag(QStyle::State_Sunken);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    ink.setAlphaF(held ? 0.8F : hovered ? 0.6F : 0.38F);
    painter.setBrush(ink);
    if (option.maximum > option.minimum)
        painter.drawRoundedRect(QRectF(handle).adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

} // namespace

CalmStyle::CalmStyle()
  : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    const Colors colors = Colors::forPalette(option->palette);
    switch (element) {
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.window());
        painter->setPen(colors.hairline);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            paintMenuBarItem(*item, *painter,
                             styleHint(SH_UnderlineShortcut, option, widget, nullptr));
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.base());
        if (option->state.testFlag(State_Horizontal)) {
            painter->setPen(colors.hairline);
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        }
        return;
    case CE_Splitter:
        return;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            box != nullptr && !box->editable) {
            QStyleOptionComboBox fitting = *box;
            const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            fitting.currentText = fittingText(*box, field.width());
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand: {
        QStyleOption plain = *option;
        paintField(*painter, option->rect, plain, true);
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton)) {
            const Colors colors = Colors::forPalette(option->palette);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(colors.accent, 1.5));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
            painter->restore();
        }
        return;
    }
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0) {
            paintField(*painter, option->rect, *option, false);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_IndicatorDockWidgetResizeHandle:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            box != nullptr && !box->editable) {
            paintComboBox(*box, *painter,
                          subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget));
            return;
        }
    } else if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollBar(*bar, *painter,
                           subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget),
                           groundOf(widget, bar->palette));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
        return 4;
    case PM_DockWidgetSeparatorExtent:
        return 6;
    case PM_MenuBarPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* result) const {
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the field, never a menu over it
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
        return qobject_cast<const QMenuBar*>(widget) != nullptr
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, result);
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl part, const QWidget* widget) const {
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget)
            .adjusted(fieldPadding, 0, 0, 0);
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool level = bar->orientation == Qt::Horizontal;
    const int length = level ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                            std::min(32, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    int from = 0;
    int size = 0;
    switch (part) {
    case SC_ScrollBarGroove:
        size = length;
        break;
    case SC_ScrollBarSlider:
        from = start;
        size = handle;
        break;
    case SC_ScrollBarSubPage:
        size = start;
        break;
    case SC_ScrollBarAddPage:
        from = start + handle;
        size = length - from;
        break;
    default:
        return {};
    }
    const QRect rect =
        level ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
              : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
    return visualRect(bar->direction, bar->rect, rect);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption* option,
                                const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(fieldPadding, 0, -2, 0) : rect;
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += 8;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
        result.rwidth() += type == CT_ComboBox ? fieldPadding : 0;
        result.setHeight(std::max(result.height(), fieldHeight));
        break;
    default:
        break;
    }
    return result;
}

} // namespace ql::views
