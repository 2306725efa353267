// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_survey.h"

#include "documents/pdf_cost.h"
#include "documents/pdf_drawing.h"
#include "documents/pdf_fonts.h"
#include "documents/pdf_objects.h"
#include "documents/pdf_reader.h"
#include "documents/pdf_syntax.h"
#include "documents/pdf_unpacking.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ql::documents {

namespace {

// No page of a release comes near these: the fullest ones hold some 1,500 words.
constexpr std::size_t mostWords = 6000;
constexpr std::size_t mostLetters = 50'000;
constexpr std::size_t mostCodes = 1u << 20;
constexpr std::size_t mostFonts = 500;
constexpr std::size_t deepestState = 1000;
constexpr std::size_t longestPath = 400'000;
/// What stands before a command takes as much as so many points.
constexpr std::size_t pointsOfAToken = 4;
constexpr int deepestForm = 20;

/// What showing a form or a stamp takes beside its drawing.
constexpr std::size_t workOfAForm = 300;

/// All pages together.
std::size_t mostWork(std::size_t fileSize) {
    return (8u << 20) + 16 * fileSize;
}
std::size_t mostWordsOfAll(std::size_t fileSize) {
    return 40'000 + fileSize / 4;
}
std::size_t mostObjects(std::size_t fileSize) {
    return 50'000 + fileSize / 8;
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// What names in drawings mean, and what it takes to make them ready.
struct Resources {
    std::vector<std::pair<PdfName, int>> forms;
    PdfCost fonts;
    PdfCost softMask; ///< the dearest
};

class Survey {
  public:
    explicit Survey(std::string_view pdf)
      : m_fileSize(pdf.size())
      , m_objects(pdf)
      , m_fonts(m_objects) {}

    PdfBurden burden();

  private:
    PdfCost costOfPage(const PdfObject& page);
    PdfCost costOfContents(std::string_view contents, const Resources& resources, int depth);
    PdfCost costOfDrawing(const PdfObject& stream, const Resources& resources, int depth);
    PdfCost costOfForm(int number, int depth);
    PdfCost costOfNote(int number, int depth);
    [[nodiscard]] std::string_view resolved(std::string_view value) const;
    const Resources& resourcesOf(std::string_view owner, int depth);
    Resources readResources(std::string_view dictionary, int depth);
    PdfCost costOfMasks(std::string_view states, int depth);
    const PdfDrawing& drawingOf(const PdfObject& stream);

    std::size_t m_fileSize;
    PdfObjects m_objects;
    PdfFonts m_fonts;
    bool m_tooMuch = false; ///< something unpacks to more than is read
    std::unordered_map<const char*, PdfDrawing> m_drawings; ///< by where their dictionary stands
    std::unordered_map<const char*, Resources> m_resources;
    std::unordered_map<int, std::optional<PdfCost>> m_forms; ///< nothing: being looked at
};

/// What a reference leads to, or the value itself.
std::string_view Survey::resolved(std::string_view value) const {
    if (!value.ends_with('R')) return value;
    const std::vector<int> numbers = referencesIn(value);
    if (numbers.size() != 1) return value;
    const auto objects = m_objects.withNumber(numbers.front());
    return objects.empty() ? std::string_view() : objects.back().text;
}

const PdfDrawing& Survey::drawingOf(const PdfObject& stream) {
    const auto known = m_drawings.find(stream.text.data());
    if (known != m_drawings.end()) return known->second;
    PdfDrawingCounter counter;
    std::size_t size = 0;
    bool whole = packingsOf(stream.text) <= 1;
    if (whole)
        unpackStream(stream.text, stream.packed, [&](std::string_view piece) {
            size += piece.size();
            whole = size <= mostWork(m_fileSize) && counter.take(piece);
            return whole;
        });
    m_tooMuch = m_tooMuch || !whole;
    return m_drawings.emplace(stream.text.data(), counter.result()).first->second;
}

PdfCost Survey::costOfDrawing(const PdfObject& stream, const Resources& resources, int depth) {
    const PdfDrawing& drawing = drawingOf(stream);
    PdfCost cost;
    cost.work = drawing.bytes;
    cost.words = drawing.words;
    cost.letters = drawing.letters;
    cost.deepest = drawing.deepest;
    cost.longestPath = std::max(drawing.longestPath, pointsOfAToken * drawing.mostTokens);
    const auto nameOf = [](const std::pair<PdfName, int>& form) { return form.first; };
    for (const auto& [name, times] : drawing.uses) {
        PdfCost worst;
        for (const auto& [same, number] :
             std::ranges::equal_range(resources.forms, name, {}, nameOf))
            worst.raise(costOfForm(number, depth + 1));
        cost.add(worst, times);
    }
    cost.add(resources.softMask, drawing.softMasks);
    return cost;
}

PdfCost Survey::costOfForm(int number, int depth) {
    const auto [known, isNew] = m_forms.try_emplace(number);
    if (!isNew) return known->second.value_or(PdfCost()); // poppler leaves out forms of themselves
    PdfCost worst;
    for (const PdfObject& form : m_objects.withNumber(number)) {
        if (!form.isStream || has(form.text, "/Image")) continue;
        PdfCost cost;
        if (depth > deepestForm) {
            cost.work = PdfCost::farTooMuch;
        } else {
            const Resources& resources = resourcesOf(form.text, depth);
            cost = costOfDrawing(form, resources, depth);
            cost.add(resources.fonts);
            cost.work += workOfAForm;
        }
        worst.raise(cost);
    }
    m_forms[number] = worst;
    return worst;
}

PdfCost Survey::costOfMasks(std::string_view states, int depth) {
    PdfCost worst;
    for (std::size_t at = states.find("/SMask"); at != std::string_view::npos;
         at = states.find("/SMask", at + 6)) {
        const std::string_view mask = resolved(valueOf(states.substr(at), "/SMask"));
        for (const int form : referencesIn(valueOf(mask, "/G")))
            worst.raise(costOfForm(form, depth + 1));
    }
    return worst;
}

Resources Survey::readResources(std::string_view dictionary, int depth) {
    Resources resources;
    resources.forms = namedReferences(resolved(valueOf(dictionary, "/XObject")));
    std::vector<int> fonts = referencesIn(resolved(valueOf(dictionary, "/Font")));
    for (const int font : fonts)
        resources.fonts.add(m_fonts.costOf(font));
    if (fonts.size() > mostFonts) resources.fonts.work = PdfCost::farTooMuch;
    const std::string_view states = resolved(valueOf(dictionary, "/ExtGState"));
    resources.softMask = costOfMasks(states, depth);
    for (const int state : referencesIn(states))
        for (const PdfObject& object : m_objects.withNumber(state))
            if (!object.isStream) resources.softMask.raise(costOfMasks(object.text, depth));
    return resources;
}

/// Pages take those of the pages above them where they have none.
const Resources& Survey::resourcesOf(std::string_view owner, int depth) {
    constexpr int mostParents = 30;
    std::string_view dictionary = resolved(valueOf(owner, "/Resources"));
    for (int i = 0; dictionary.empty() && i < mostParents; ++i) {
        owner = resolved(valueOf(owner, "/Parent"));
        dictionary = resolved(valueOf(owner, "/Resources"));
    }
    const auto known = m_resources.find(dictionary.data());
    if (known != m_resources.end()) return known->second;
    Resources resources = readResources(dictionary, depth);
    return m_resources.emplace(dictionary.data(), std::move(resources)).first->second;
}

PdfCost Survey::costOfContents(std::string_view contents, const Resources& resources, int depth) {
    PdfCost cost;
    std::vector<int> numbers = referencesIn(contents);
    std::ranges::sort(numbers);
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t times = 1;
        while (i + times < numbers.size() && numbers[i + times] == numbers[i])
            ++times;
        PdfCost worst;
        for (const PdfObject& object : m_objects.withNumber(numbers[i])) {
            constexpr int arraysInArrays = 2;
            if (object.isStream)
                worst.raise(costOfDrawing(object, resources, 0));
            else if (depth < arraysInArrays)
                worst.raise(costOfContents(object.text, resources, depth + 1));
        }
        cost.add(worst, times);
        i += times;
    }
    return cost;
}

/// A note's look is a form, or a form for each of its states.
PdfCost Survey::costOfNote(int number, int depth) {
    PdfCost worst;
    for (const PdfObject& object : m_objects.withNumber(number)) {
        PdfCost cost;
        cost.work = workOfAForm;
        constexpr int deepest = 3;
        if (object.isStream)
            cost.add(costOfForm(number, 0));
        else if (depth < deepest)
            for (const int look :
                 referencesIn(depth == 0 ? valueOf(object.text, "/AP") : object.text))
                cost.add(costOfNote(look, depth + 1));
        worst.raise(cost);
    }
    return worst;
}

PdfCost Survey::costOfPage(const PdfObject& page) {
    const Resources& resources = resourcesOf(page.text, 0);
    PdfCost cost = costOfContents(valueOf(page.text, "/Contents"), resources, 0);
    cost.add(resources.fonts);
    const std::vector<int> notes = referencesIn(resolved(valueOf(page.text, "/Annots")));
    for (const int note : notes)
        cost.add(costOfNote(note, 0));
    return cost;
}

PdfBurden Survey::burden() {
    if (m_objects.unpacksToTooMuch()) return PdfBurden::Unpacked;
    if (m_objects.highestNumber() > mostObjects(m_fileSize)) return PdfBurden::Objects;
    PdfCost all;
    PdfCost fullest;
    std::vector<int> kids;
    int nodes = 0;
    for (const PdfObject& object : m_objects.all()) {
        if (object.isStream) continue;
        for (const int kid : referencesIn(valueOf(object.text, "/Kids")))
            kids.push_back(kid);
        // Poppler asks all of a node's parents; a tree has fewer nodes than leaves.
        if (has(object.text, "/Kids") && has(object.text, "/Pages") && ++nodes > mostPdfPages)
            return PdfBurden::Pages;
        if (!(has(object.text, "/Contents") || has(object.text, "/Annots"))) continue;
        const PdfCost cost = costOfPage(object);
        fullest.raise(cost);
        all.add(cost);
        if (m_tooMuch || m_fonts.unpacksToTooMuch()) return PdfBurden::Unpacked;
        if (all.work > mostWork(m_fileSize)) return PdfBurden::Drawing;
    }
    // A page that stands twice in the tree may stand there any number of times.
    std::ranges::sort(kids);
    if (std::ranges::adjacent_find(kids) != kids.end()) {
        all = PdfCost();
        all.add(fullest, mostPdfPages);
        if (all.work > mostWork(m_fileSize)) return PdfBurden::Drawing;
    }
    if (fullest.words > mostWords || fullest.letters > mostLetters ||
        all.words > mostWordsOfAll(m_fileSize))
        return PdfBurden::Words;
    if (fullest.codes > mostCodes || fullest.deepest > deepestState ||
        fullest.longestPath > longestPath)
        return PdfBurden::Drawing;
    return PdfBurden::None;
}

} // namespace

PdfBurden burdenOf(std::string_view pdf) {
    return Survey(pdf).burden();
}

} // namespace ql::documents
