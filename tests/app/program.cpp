// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

Outcome finished(QProcess& process) {
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << "the program crashed";
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

} // namespace

Outcome quarterlight(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(QL_PROGRAM), arguments, QIODevice::ReadOnly);
    return finished(process);
}

std::optional<Outcome> quarterlightAsOrdinaryUser(const QStringList& arguments) {
    if (geteuid() != 0) return quarterlight(arguments);
    QProcess process;
    process.setChildProcessModifier([] {
        constexpr unsigned nobody = 65534;
        if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0) _exit(126);
    });
    process.start(QStringLiteral(QL_PROGRAM), arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted()) return std::nullopt; // no way to the program for that user
    return finished(process);
}

Outcome shell(const QString& script, const QStringList& arguments) {
    QProcess process;
    process.start(u"/bin/sh"_s,
                  QStringList{u"-c"_s, script, u"sh"_s, QStringLiteral(QL_PROGRAM)} + arguments,
                  QIODevice::ReadOnly);
    return finished(process);
}

QString fixture(const QString& name) {
    return QStringLiteral(QL_SOURCE_DIR "/tests/app/fixtures/") + name;
}

void WithFolder::write(const QString& name, const QByteArray& bytes) const {
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray WithFolder::bytesOf(const QString& name) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

void WithFolder::openToAll() const {
    const auto all = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                     QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), all));
}

void WithFolder::importAll() const {
    const Outcome run =
        quarterlight({u"import"_s, u"--library"_s, library(), fixture(u"larkmoor-2019q1.txt"_s),
                      fixture(u"larkmoor-2019q2.txt"_s), fixture(u"larkmoor-2019q4.txt"_s)});
    ASSERT_EQ(run.exitCode, 0) << run.err;
}

} // namespace ql::test
