// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits.h"

#include "workspace.h"

#include <algorithm>
#include <utility>

namespace ql::app {

using library::CompanyLink;
using library::Library;
using library::ReleaseId;

namespace {

/// A release with its bytes, kept while it is out of the library.
struct TakenOut {
    ReleaseId id = 0;
    Release release;
    std::string bytes;
};

Result<void> putIn(Library& library, TakenOut& one) {
    const auto saved = library.save(one.release, one.bytes);
    if (!saved) return std::unexpected(saved.error());
    one.id = saved->id;
    return {};
}

/// All of them or none.
Result<void> putIn(Library& library, std::vector<TakenOut>& releases) {
    for (std::size_t i = 0; i < releases.size(); ++i) {
        const auto done = putIn(library, releases[i]);
        if (done) continue;
        while (i-- > 0)
            (void)library.remove(releases[i].id);
        return done;
    }
    return {};
}

Result<void> takeOut(Library& library, std::vector<TakenOut>& releases) {
    for (std::size_t i = 0; i < releases.size(); ++i) {
        const auto done = library.remove(releases[i].id);
        if (done) continue;
        while (i-- > 0)
            (void)putIn(library, releases[i]);
        return done;
    }
    return {};
}

/// Keeps each decision under its number, or gives it one. All or none of them.
Result<void> keepAll(Library& library, const std::string& company,
                     std::vector<RowDecision>& decisions) {
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        const auto id = library.decisions().keep(company, decisions[i]);
        if (!id) {
            while (i-- > 0)
                (void)library.decisions().forgetRowDecision(decisions[i].id);
            return std::unexpected(id.error());
        }
        decisions[i].id = *id;
    }
    return {};
}

Result<void> forgetAll(Library& library, const std::vector<RowDecision>& decisions) {
    for (const RowDecision& each : decisions)
        if (auto done = library.decisions().forgetRowDecision(each.id); !done) return done;
    return {};
}

template <typename Decision, typename... Company>
Result<void> keepOne(Library& library, Decision& decision, const Company&... company) {
    const auto id = library.decisions().keep(company..., decision);
    if (!id) return std::unexpected(id.error());
    decision.id = *id;
    return {};
}

} // namespace

Edits::Edits(Workspace& workspace, QObject* parent)
  : QObject(parent)
  , m_workspace(workspace) {}

Library& Edits::library() const {
    return *m_workspace.library();
}

void Edits::push(const QString& text, Step apply, Step revert, std::function<void()> changed) {
    if (m_workspace.library() == nullptr) return;
    m_stack.push(new EditCommand(
        text, std::move(apply), std::move(revert), std::move(changed),
        [this](const Error& error) { Q_EMIT failed(QString::fromStdString(error.sentence())); }));
}

void Edits::undo() {
    if (!m_stack.canUndo()) return;
    const auto* command = static_cast<const EditCommand*>(m_stack.command(m_stack.index() - 1));
    m_stack.undo();
    if (command->wasRefused()) m_stack.redo();
}

void Edits::redo() {
    if (!m_stack.canRedo()) return;
    const auto* command = static_cast<const EditCommand*>(m_stack.command(m_stack.index()));
    m_stack.redo();
    if (command->wasRefused()) m_stack.undo();
}

std::function<void()> Edits::showDecided() {
    return [this, key = m_workspace.companyKey()] {
        // Taken back while another company is shown: what changed comes into sight.
        const auto* shown = m_workspace.company();
        if (shown != nullptr && shown->goesBy(key.toStdString()))
            m_workspace.refreshDecisions();
        else
            m_workspace.setCompany(key);
    };
}

void Edits::decide(const QString& text, std::vector<RowDecision> decisions) {
    if (decisions.empty()) return;
    auto kept = std::make_shared<std::vector<RowDecision>>(std::move(decisions));
    const std::string company = m_workspace.companyKey().toStdString();
    push(
        text, [this, kept, company] { return keepAll(library(), company, *kept); },
        [this, kept] { return forgetAll(library(), *kept); }, showDecided());
}

void Edits::forget(const QString& text, const RowDecision& decision) {
    auto kept = std::make_shared<RowDecision>(decision);
    const std::string company = m_workspace.companyKey().toStdString();
    push(
        text, [this, kept] { return library().decisions().forgetRowDecision(kept->id); },
        [this, kept, company] { return keepOne(library(), *kept, company); }, showDecided());
}

void Edits::correct(const QString& text, const Correction& correction) {
    auto made = std::make_shared<Correction>(correction);
    push(
        text, [this, made] { return keepOne(library(), *made); },
        [this, made] { return library().decisions().forgetCorrection(made->id); }, showDecided());
}

void Edits::putBack(const QString& text, const Correction& correction) {
    // Corrected twice, a figure would go back to the first correction and not to what is printed.
    auto gone = std::make_shared<std::vector<Correction>>();
    for (const Correction& each : m_workspace.decisions().corrections)
        if (each.sha256 == correction.sha256 && each.range == correction.range)
            gone->push_back(each);
    push(
        text,
        [this, gone]() -> Result<void> {
            for (const Correction& each : *gone)
                if (auto done = library().decisions().forgetCorrection(each.id); !done) return done;
            return {};
        },
        [this, gone]() -> Result<void> {
            for (Correction& each : *gone)
                if (auto done = keepOne(library(), each); !done) return done;
            return {};
        },
        showDecided());
}

void Edits::annotate(const QString& text, const Annotation& before, const Annotation& after) {
    auto old = std::make_shared<Annotation>(before);
    auto made = std::make_shared<Annotation>(after);
    const std::string company = m_workspace.companyKey().toStdString();
    const auto swap = [this, company](Annotation& out, Annotation& in) -> Result<void> {
        auto store = library().decisions();
        if (!out.text.empty())
            if (auto done = store.forgetAnnotation(out.id); !done) return done;
        if (in.text.empty()) return {};
        if (auto done = keepOne(library(), in, company); !done) {
            if (!out.text.empty()) (void)store.keep(company, out);
            return done;
        }
        return {};
    };
    push(
        text, [swap, old, made] { return swap(*old, *made); },
        [swap, old, made] { return swap(*made, *old); }, showDecided());
}

void Edits::removeReleases(const QString& text, const std::vector<ReleaseId>& releases) {
    if (m_workspace.library() == nullptr) return;
    auto taken = std::make_shared<std::vector<TakenOut>>();
    for (const ReleaseId id : releases) {
        auto release = library().load(id);
        auto bytes = library().originalBytes(id);
        // What cannot be read whole could not be brought back.
        if (!release || !bytes) {
            const Error& error = release ? bytes.error() : release.error();
            Q_EMIT failed(QString::fromStdString(error.sentence()));
            return;
        }
        taken->push_back({id, std::move(*release), std::move(*bytes)});
    }
    if (taken->empty()) return;
    push(
        text, [this, taken] { return takeOut(library(), *taken); },
        [this, taken] { return putIn(library(), *taken); }, [this] { m_workspace.refresh(); });
}

void Edits::linkCompanies(const QString& text, const std::vector<CompanyLink>& forget,
                          const std::vector<CompanyLink>& keep) {
    push(
        text, [this, forget, keep] { return library().changeCompanyLinks(forget, keep); },
        [this, forget, keep] { return library().changeCompanyLinks(keep, forget); },
        [this] { m_workspace.refresh(); });
}

} // namespace ql::app
