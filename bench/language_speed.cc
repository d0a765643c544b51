// Words per second of the language stage alone, raw text to tags, trees and names, on one core.
//
//   language_speed SECONDS FILE
//
// FILE is plain text, an empty line between paragraphs. Prints words, seconds of processor time, words per second, the
// milliseconds that loading took and the most memory held, one "name value" a line.

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include "bench/peak_memory.h"
#include "truceline/annotate/language.h"
#include "truceline/base/file.h"

namespace {

namespace text = truceline::text;

double processor_seconds() {
  timespec t{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

text::Document paragraphs(std::string bytes) {
  text::Document document;
  document.text = std::move(bytes);
  for (std::size_t begin = 0; begin < document.text.size();) {
    const std::size_t end = std::min(document.text.find("\n\n", begin), document.text.size());
    document.blocks.push_back(
        {text::BlockKind::paragraph, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    begin = end + 2;
  }
  return document;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const double start = processor_seconds();
  const auto model = truceline::lexicon::load_model(TRUCELINE_SOURCE_DIR);
  const double loaded = processor_seconds();
  auto bytes = truceline::base::read_file(argv[2]);
  if (!model || !bytes) return std::puts((model ? bytes.error() : model.error()).message().c_str()), 1;
  const text::Document document = paragraphs(std::move(bytes).value());
  std::size_t words = 0;
  const double begin = processor_seconds();
  do words += truceline::annotate::analyse_language(document, model.value()).tokens.size();
  while (processor_seconds() - begin < std::atof(argv[1]));
  const double took = processor_seconds() - begin;
  std::printf("words %zu\nseconds %.3f\nwords_per_second %.0f\nload_ms %.1f\npeak_mb %.0f\n", words, took,
              static_cast<double>(words) / took, (loaded - start) * 1e3, truceline::bench::peak_kb() / 1024.0);
  return 0;
}
