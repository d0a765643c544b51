#include "truceline/cli/eval_command.h"

#include "truceline/annotate/evaluate.h"
#include "truceline/base/file.h"
#include "truceline/cli/exit_code.h"
#include "truceline/cli/output.h"
#include "truceline/cli/reading.h"

namespace truceline::cli {

namespace {

int failed(const base::Error& error, int code) {
  complain(error);
  return code;
}

}  // namespace

int eval_command(const Options& options) {
  const auto lexicon = load_data(options);
  if (!lexicon) return failed(lexicon.error(), kDataFailed);
  const std::string& path = options.files[1];
  const auto gold = base::read_file(path);
  if (!gold) return failed(gold.error(), kInputFailed);
  const auto raw = annotate::evaluate_conllu(gold.value(), lexicon.value().model, annotate::Start::raw_text, path);
  if (!raw) return failed(raw.error(), kInputFailed);
  const auto words = annotate::evaluate_conllu(gold.value(), lexicon.value().model, annotate::Start::gold_tokens, path);
  if (!words) return failed(words.error(), kInputFailed);
  const auto written = write_output("From raw text\n" + annotate::evaluation_table(raw.value()) +
                                    "\nFrom gold words\n" + annotate::evaluation_table(words.value()));
  return written ? kOk : failed(written.error(), kOutputFailed);
}

}  // namespace truceline::cli
