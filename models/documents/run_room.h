// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <memory_resource>

namespace ql::documents {

/// Memory for the runs of a document's lines, which are many and go all at once. It goes where the
/// document is moved; a copy has none, for runs that are copied take memory of their own.
class RunRoom {
  public:
    RunRoom() = default;
    RunRoom(const RunRoom&) {}
    RunRoom(RunRoom&&) noexcept = default;
    // Runs that will be overwritten next stand in it still.
    RunRoom& operator=(const RunRoom&) { return *this; }
    RunRoom& operator=(RunRoom&& other) noexcept {
        m_room.swap(other.m_room);
        return *this;
    }
    ~RunRoom() = default;

    /// `bytes` is how much will be wanted at first; only the first call minds it.
    [[nodiscard]] std::pmr::memory_resource& get(std::size_t bytes) {
        if (!m_room) m_room = std::make_unique<std::pmr::monotonic_buffer_resource>(bytes);
        return *m_room;
    }

  private:
    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_room;
};

} // namespace ql::documents
