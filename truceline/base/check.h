#pragma once

namespace truceline::base {

/// Prints the broken invariant and aborts. Not for bad input: that is a Result or a Note.
[[noreturn]] void check_failed(const char* condition, const char* file, int line);

}  // namespace truceline::base

/// An invariant of Truceline itself; stays on in release, since a wrong record is worse than none.
#define TL_CHECK(condition) ((condition) ? void() : ::truceline::base::check_failed(#condition, __FILE__, __LINE__))
