// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ql::app::commands {

/// Writes JSON piece by piece. Whatever bytes a text holds, the output is valid UTF-8 and valid
/// JSON: bytes that are no UTF-8 come out as U+FFFD.
class JsonWriter {
  public:
    /// How the members of an object or array stand: each on a line of its own, or all on one.
    enum class Layout { Lines, OneLine };

    void beginObject(Layout layout = Layout::Lines) { open('{', layout); }
    void endObject() { close('}'); }
    void beginArray(Layout layout = Layout::Lines) { open('[', layout); }
    void endArray() { close(']'); }

    /// The name of the next value, inside an object.
    void key(std::string_view name);

    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void value(const std::string& text) { value(std::string_view(text)); }
    void value(bool flag);
    void value(std::int64_t number);
    void value(int number) { value(static_cast<std::int64_t>(number)); }
    void value(std::uint32_t number) { value(static_cast<std::int64_t>(number)); }
    void value(const std::vector<std::string>& texts);
    void null();

    template <typename T>
    void member(std::string_view name, const T& content) {
        key(name);
        value(content);
    }

    /// What has been written since the last call.
    [[nodiscard]] std::string take();

  private:
    struct Level {
        Layout layout;
        bool empty;
    };

    void open(char bracket, Layout layout);
    void close(char bracket);
    void separate();
    void newLine();
    void quote(std::string_view text);

    std::string m_text;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace ql::app::commands
