// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/corruption.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace ql::test {

using namespace ql::analysis;

namespace {

constexpr std::array<const char*, damageCount> names{"digit", "sign", "column shift", "scale"};

/// Numbers that look random and are the same on every run.
class Dice {
  public:
    std::uint32_t below(std::size_t limit) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>((m_state >> 33) % limit);
    }

  private:
    std::uint64_t m_state = 20061120;
};

Decimal otherDigit(const Decimal& value, Dice& dice) {
    std::int64_t place = 1;
    for (auto up = dice.below(4); up > 0 && place * 10 <= std::abs(value.coefficient()); --up)
        place *= 10;
    const std::int64_t step = (1 + dice.below(8)) * place;
    return {value.coefficient() + (value.isNegative() ? -step : step), value.exponent()};
}

/// False where this damage leaves the figure as it is.
bool damage(LineItem& item, std::size_t fact, Damage kind, Dice& dice) {
    Decimal& value = item.facts[fact].value;
    const Decimal before = value;
    switch (kind) {
    case Damage::Digit:
        value = otherDigit(value, dice);
        break;
    case Damage::Sign:
        value = value.negated();
        break;
    case Damage::ColumnShift:
        value = item.facts[(fact + 1) % item.facts.size()].value;
        break;
    case Damage::Scale:
        value = value.scaledBy(3);
        break;
    }
    return !(value == before);
}

int failures(const Audit& audit) {
    return audit.count()[static_cast<std::size_t>(Outcome::Fails)];
}

bool isSummed(const Audit& audit, const FactAddress& at) {
    const auto found = audit.checksOf.find(at);
    return found != audit.checksOf.end() && std::ranges::any_of(found->second, [&](int c) {
               return audit.checks[static_cast<std::size_t>(c)].kind == CheckKind::Footing;
           });
}

CaughtOf sumOf(const std::array<CaughtOf, damageCount>& kinds) {
    CaughtOf sum;
    for (const CaughtOf& kind : kinds) {
        sum.tried += kind.tried;
        sum.caught += kind.caught;
    }
    return sum;
}

std::string line(const std::string& name, const CaughtOf& share) {
    return name + ": " + std::to_string(share.caught) + " of " + std::to_string(share.tried) +
           " caught\n";
}

} // namespace

CaughtOf Corruption::total() const {
    return sumOf(all);
}

CaughtOf Corruption::totalOfSums() const {
    return sumOf(sums);
}

std::string Corruption::report() const {
    std::string text;
    for (std::size_t k = 0; k < names.size(); ++k)
        text += line(std::string(names[k]) + ", any figure", all[k]) +
                line(std::string(names[k]) + ", figures in sums", sums[k]);
    return text + line("all, any figure", total()) + line("all, figures in sums", totalOfSums());
}

Corruption corrupt(const std::vector<ReleasePtr>& releases, int times) {
    Corruption result;
    std::vector<Audit> sound;
    for (const ReleasePtr& release : releases)
        sound.push_back(audit(std::span(&release, 1)));
    Dice dice;
    for (int round = 0; round < 200 * times && result.total().tried < times; ++round) {
        const auto r = dice.below(releases.size());
        Release broken = *releases[r];
        if (broken.statements.empty()) continue;
        const auto s = dice.below(broken.statements.size());
        auto& items = broken.statements[s].items;
        if (items.empty() || broken.statements[s].kind == StatementKind::Guidance) continue;
        const auto i = dice.below(items.size());
        if (items[i].facts.empty()) continue;
        const auto f = dice.below(items[i].facts.size());
        const Fact& fact = items[i].facts[f];
        const auto kind = dice.below(damageCount);
        if (fact.kind != ValueKind::Number || fact.value.isZero() ||
            !damage(items[i], f, static_cast<Damage>(kind), dice))
            continue;
        const FactAddress at{0, static_cast<int>(s), static_cast<int>(i), static_cast<int>(f)};
        const bool summed = isSummed(sound[r], at);
        const ReleasePtr damaged = std::make_shared<const Release>(std::move(broken));
        const bool caught = failures(audit(std::span(&damaged, 1))) > failures(sound[r]);
        const auto count = [&](CaughtOf& share) {
            ++share.tried;
            share.caught += caught ? 1 : 0;
        };
        count(result.all[kind]);
        if (summed) count(result.sums[kind]);
    }
    return result;
}

} // namespace ql::test
