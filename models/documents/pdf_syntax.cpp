// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_syntax.h"

#include <algorithm>
#include <limits>

namespace ql::documents {

namespace {

void skipBlanks(std::string_view& text) {
    while (!text.empty()) {
        if (text.front() == '%')
            text.remove_prefix(std::min(text.find_first_of("\r\n"), text.size()));
        else if (isPdfBlank(text.front()))
            text.remove_prefix(1);
        else
            return;
    }
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// How long the string, array or dictionary is that `text` begins with.
std::size_t lengthOfGroup(std::string_view text) {
    int depth = 0;
    int inString = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString > 0) {
            if (c == '\\') ++i;
            if (c == '(') ++inString;
            if (c == ')') --inString;
        } else if (c == '(') {
            inString = 1;
        } else if (c == '[' || c == '<') {
            ++depth;
        } else if (c == ']' || c == '>') {
            --depth;
        }
        if (depth <= 0 && inString == 0) return i + 1;
    }
    return text.size();
}

/// The object number of a reference at the front, which is taken off; 0 where there is none.
int takeReference(std::string_view& text) {
    std::string_view rest = text;
    const std::int64_t number = takeNumber(rest);
    if (number <= 0 || number > std::numeric_limits<int>::max()) return 0;
    skipBlanks(rest);
    if (takeNumber(rest) < 0) return 0;
    skipBlanks(rest);
    if (!rest.starts_with('R') || (rest.size() > 1 && !isPdfDelimiter(rest[1]))) return 0;
    rest.remove_prefix(1);
    text = rest;
    return static_cast<int>(number);
}

} // namespace

bool isPdfBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isPdfDelimiter(char c) {
    return isPdfBlank(c) || c == '/' || c == '<' || c == '>' || c == '[' || c == ']' || c == '(' ||
           c == ')' || c == '{' || c == '}' || c == '%';
}

std::int64_t takeNumber(std::string_view& text) {
    std::size_t digits = 0;
    std::int64_t number = 0;
    for (; digits < text.size() && isDigit(text[digits]) && digits < 10; ++digits)
        number = number * 10 + (text[digits] - '0');
    if (digits == 0 || digits == 10) return -1;
    text.remove_prefix(digits);
    return number;
}

std::string_view valueOf(std::string_view dictionary, std::string_view key) {
    for (std::size_t at = dictionary.find(key); at != std::string_view::npos;
         at = dictionary.find(key, at + key.size())) {
        std::string_view value = dictionary.substr(at + key.size());
        if (value.empty()) return {};
        if (!isPdfDelimiter(value.front())) continue; // another name that begins like this one
        skipBlanks(value);
        if (value.empty()) return {};
        if (std::string_view("<[(").find(value.front()) != std::string_view::npos)
            return value.substr(0, lengthOfGroup(value));
        std::string_view rest = value;
        if (takeReference(rest) > 0) return value.substr(0, value.size() - rest.size());
        std::size_t length = 1;
        while (length < value.size() && !isPdfDelimiter(value[length]))
            ++length;
        return value.substr(0, length);
    }
    return {};
}

std::vector<int> referencesIn(std::string_view text) {
    std::vector<int> numbers;
    while (!text.empty()) {
        if (isDigit(text.front())) {
            if (const int number = takeReference(text); number > 0)
                numbers.push_back(number);
            else
                text.remove_prefix(std::min(text.find_first_not_of("0123456789"), text.size()));
        } else {
            text.remove_prefix(1);
        }
    }
    return numbers;
}

std::vector<std::pair<PdfName, int>> namedReferences(std::string_view dictionary) {
    std::vector<std::pair<PdfName, int>> found;
    for (std::size_t at = dictionary.find('/'); at != std::string_view::npos;
         at = dictionary.find('/', at + 1)) {
        std::string_view rest = dictionary.substr(at + 1);
        PdfName name = noName;
        while (!rest.empty() && !isPdfDelimiter(rest.front())) {
            name = withLetter(name, rest.front());
            rest.remove_prefix(1);
        }
        skipBlanks(rest);
        if (const int number = takeReference(rest); number > 0) found.emplace_back(name, number);
    }
    std::ranges::sort(found);
    return found;
}

} // namespace ql::documents
