// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sql_script.h"

namespace ql::library {

namespace {

/// Walks a script once, token by token.
class Splitter {
  public:
    explicit Splitter(const QString& script)
      : m_script(script) {}

    QStringList split() {
        while (m_at < m_script.size())
            step();
        finish();
        return m_statements;
    }

  private:
    [[nodiscard]] QChar here(qsizetype ahead = 0) const {
        return m_at + ahead < m_script.size() ? m_script.at(m_at + ahead) : QChar();
    }

    void step() {
        const QChar c = here();
        if (c == u'-' && here(1) == u'-')
            skipUntil(u"\n");
        else if (c == u'/' && here(1) == u'*')
            skipUntil(u"*/");
        else if (c == u'\'' || c == u'"' || c == u'`')
            takeQuoted(c);
        else if (c == u'[')
            takeQuoted(u']');
        else if (c.isLetter() || c == u'_')
            takeWord();
        else if (c == u';' && m_depth == 0)
            endStatement();
        else
            take(1);
    }

    void endStatement() {
        ++m_at;
        finish();
    }

    void take(qsizetype count) {
        m_statement += QStringView(m_script).mid(m_at, count);
        m_at += count;
        if (m_at > m_script.size()) m_at = m_script.size();
    }

    /// A comment stands for a space.
    void skipUntil(QStringView end) {
        const qsizetype found = m_script.indexOf(end, m_at + 2);
        m_at = found < 0 ? m_script.size() : found + end.size();
        m_statement += u' ';
    }

    /// A doubled quote inside begins a quoted text anew, which comes to the same.
    void takeQuoted(QChar close) {
        const qsizetype found = m_script.indexOf(close, m_at + 1);
        take((found < 0 ? m_script.size() : found + 1) - m_at);
    }

    void takeWord() {
        qsizetype end = m_at;
        while (end < m_script.size() && (m_script.at(end).isLetterOrNumber() ||
                                         m_script.at(end) == u'_' || m_script.at(end) == u'$'))
            ++end;
        const QString word = m_script.mid(m_at, end - m_at).toUpper();
        take(end - m_at);
        ++m_words;
        // Only a trigger holds statements: CREATE [TEMP|TEMPORARY] TRIGGER ... BEGIN ...; END
        if (m_words == 1) m_creates = word == QLatin1String("CREATE");
        if (m_creates && m_words <= 3 && word == QLatin1String("TRIGGER")) m_isTrigger = true;
        if (!m_isTrigger) return;
        if (word == QLatin1String("BEGIN") || word == QLatin1String("CASE")) ++m_depth;
        if (word == QLatin1String("END") && m_depth > 0) --m_depth;
    }

    void finish() {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty()) m_statements.append(statement);
        m_statement.clear();
        m_words = 0;
        m_depth = 0;
        m_creates = m_isTrigger = false;
    }

    const QString& m_script;
    qsizetype m_at = 0;
    QString m_statement;
    QStringList m_statements;
    int m_words = 0;
    int m_depth = 0;
    bool m_creates = false;
    bool m_isTrigger = false;
};

} // namespace

QStringList splitStatements(const QString& script) {
    return Splitter(script).split();
}

} // namespace ql::library
