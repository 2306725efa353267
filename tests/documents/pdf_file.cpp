// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_file.h"

#include <zlib.h>

#include <array>
#include <cstdio>

namespace ql::test {

PdfFile::PdfFile()
  : m_bytes("%PDF-1.5\n")
  , m_offsets{0, 0, 0} {}

void PdfFile::begin(std::size_t number) {
    m_offsets[number - 1] = m_bytes.size();
    m_bytes += std::to_string(number) + " 0 obj\n";
}

int PdfFile::object(const std::string& body) {
    m_offsets.push_back(0);
    begin(m_offsets.size());
    m_bytes += body + "\nendobj\n";
    return static_cast<int>(m_offsets.size());
}

int PdfFile::stream(const std::string& content, const std::string& entries) {
    return object("<< /Length " + std::to_string(content.size()) + ' ' + entries + " >>\nstream\n" +
                  content + "\nendstream");
}

int PdfFile::packed(const std::string& content, const std::string& entries, int times) {
    std::string bytes = content;
    std::string filters;
    for (int i = 0; i < times; ++i) {
        bytes = deflated(bytes);
        filters += "/FlateDecode ";
    }
    return stream(bytes, "/Filter [" + filters + "] " + entries);
}

void PdfFile::page(const std::string& contents, const std::string& resources,
                   const std::string& entries) {
    m_pages.push_back(object("<< /Type /Page /Parent 2 0 R " + entries + " /Resources << " +
                             (resources.empty() ? "/Font << /F1 3 0 R >>" : resources) +
                             " >> /Contents " + contents + " >>"));
}

std::string PdfFile::done() {
    begin(catalog);
    m_bytes += "<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    begin(tree);
    m_bytes += "<< /Type /Pages /Kids [";
    for (const int page : m_pages)
        m_bytes += reference(page) + ' ';
    m_bytes += "] /Count " + std::to_string(m_pages.size()) + " >>\nendobj\n";
    begin(font);
    m_bytes += "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
               "\nendobj\n";
    const std::size_t table = m_bytes.size();
    m_bytes += "xref\n0 " + std::to_string(m_offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t offset : m_offsets) {
        std::array<char, 32> entry = {};
        std::snprintf(entry.data(), entry.size(), "%010zu 00000 n \n", offset);
        m_bytes += entry.data();
    }
    m_bytes += "trailer\n<< /Root 1 0 R /Size " + std::to_string(m_offsets.size() + 1) +
               " >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
    return std::move(m_bytes);
}

std::string deflated(const std::string& bytes) {
    std::string packed(compressBound(bytes.size()), '\0');
    uLongf size = packed.size();
    compress(reinterpret_cast<Bytef*>(packed.data()), &size,
             reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    packed.resize(size);
    return packed;
}

std::string reference(int object) {
    return std::to_string(object) + " 0 R";
}

} // namespace ql::test
