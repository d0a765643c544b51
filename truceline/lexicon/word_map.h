#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace truceline::lexicon {

/// The hash of a word that WordMap keeps; the same on every machine.
std::uint32_t word_hash(std::string_view word);

/// What is known of each word, found by the word: a hash table in two flat pieces, the slots and the entries.
///
/// The knowledge is asked some thousand questions a sentence ("is this lemma a verb of reporting?"), nearly all with
/// the answer no, and between two of them the network sweeps the caches. A std::map then waits for memory at each of
/// its ten levels, a std::unordered_map three times; here a no is one look at one slot, a yes two. The actors load in
/// 20 ms rather than 34 with it, since nothing is allocated for a word.
///
/// Walked in the order in which words came; a word that is there stays where it is when others come, but for its
/// address.
template <typename Value>
class WordMap {
 public:
  using Entry = std::pair<std::string, Value>;
  using const_iterator = typename std::vector<Entry>::const_iterator;
  using iterator = typename std::vector<Entry>::iterator;

  const_iterator begin() const { return entries_.begin(); }
  const_iterator end() const { return entries_.end(); }
  iterator begin() { return entries_.begin(); }
  iterator end() { return entries_.end(); }
  std::size_t size() const { return entries_.size(); }
  bool empty() const { return entries_.empty(); }

  const_iterator find(std::string_view word) const { return begin() + at(word); }
  iterator find(std::string_view word) { return begin() + at(word); }
  bool contains(std::string_view word) const { return find(word) != end(); }

  /// Adds `word` with `value`, unless it is there. Where it stands, and whether it is new.
  std::pair<iterator, bool> emplace(std::string_view word, Value value) {
    if (2 * (entries_.size() + 1) > slots_.size()) grow();
    const std::uint32_t hash = word_hash(word);
    const std::size_t slot = slot_of(word, hash);
    if (slots_[slot].place != 0) return {begin() + (slots_[slot].place - 1), false};
    entries_.emplace_back(word, std::move(value));
    slots_[slot] = {hash, static_cast<std::uint32_t>(entries_.size())};
    return {end() - 1, true};
  }
  /// The value of `word`, which is added where it is missing.
  Value& operator[](std::string_view word) { return emplace(word, Value{}).first->second; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t place = 0;  // of the entry, from 1; 0: the slot is free
  };

  // The slot of `word`, or the free one where it belongs. At least half of the slots are free.
  std::size_t slot_of(std::string_view word, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot].place != 0 && (slots_[slot].hash != hash || entries_[slots_[slot].place - 1].first != word))
      slot = (slot + 1) & mask;
    return slot;
  }

  std::ptrdiff_t at(std::string_view word) const {
    if (entries_.empty()) return 0;
    const std::uint32_t place = slots_[slot_of(word, word_hash(word))].place;
    return static_cast<std::ptrdiff_t>(place == 0 ? entries_.size() : place - 1);
  }

  void grow() {
    std::vector<Slot> old(slots_.empty() ? 16 : 2 * slots_.size());
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& moved : old) {
      if (moved.place == 0) continue;
      std::size_t slot = moved.hash & mask;
      while (slots_[slot].place != 0) slot = (slot + 1) & mask;
      slots_[slot] = moved;
    }
  }

  std::vector<Slot> slots_;  // as many as a power of two
  std::vector<Entry> entries_;
};

/// Words alone, as WordMap keeps them.
class WordSet {
 public:
  bool contains(std::string_view word) const { return words_.contains(word); }
  void insert(std::string_view word) { words_.emplace(word, {}); }
  std::size_t size() const { return words_.size(); }
  bool empty() const { return words_.empty(); }

 private:
  struct Nothing {};
  WordMap<Nothing> words_;
};

}  // namespace truceline::lexicon
