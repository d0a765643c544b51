#include "truceline/cli/serve_command.h"

#include <fmt/format.h>

#include <random>

#include "truceline/base/iso_date.h"
#include "truceline/cli/exit_code.h"
#include "truceline/cli/html.h"
#include "truceline/cli/html_assets.h"
#include "truceline/cli/ledger_output.h"
#include "truceline/cli/output.h"
#include "truceline/cli/reading.h"
#include "truceline/cli/wording.h"
#include "truceline/read/story.h"
#include "truceline/record/json.h"
#include "truceline/serve/app.h"
#include "truceline/serve/server.h"
#include "truceline/store/schema.h"

namespace truceline::cli {

namespace {

std::string new_token() {
  std::random_device random;
  return fmt::format("{:08x}{:08x}{:08x}{:08x}", random(), random(), random(), random());
}

/// Reads pasted bytes as `truceline read` reads a file.
class Reader {
 public:
  explicit Reader(const lexicon::Lexicon& lexicon)
      : lexicon_(lexicon), names_(names_of(lexicon)), version_(full_version(lexicon)) {}

  base::Result<serve::ReadStory> operator()(const std::string& bytes, const std::string& published,
                                            const std::string& uri) const {
    if (!published.empty() && !base::is_iso_date(published))
      return base::Error{"'" + published + "'", "is not a date", "give year, month and day, as in 2016-12-09"};
    if (bytes.size() > read::kStoryLimit)
      return base::Error{"the story", "is longer than 1 MiB", "give one story at a time"};
    auto document = read::read_story(bytes, uri, lexicon_.styles);
    if (!document) return base::Error{"the story", document.error().problem, document.error().advice};
    run::Options how;
    if (!published.empty()) how.published = {published, "given"};
    const record::Story story = run::analyze(std::move(document).value(), lexicon_, how);
    HtmlBody page = html_body(story, names_);
    return serve::ReadStory{std::move(page.title), std::move(page.body), record::to_json(story, version_)};
  }

 private:
  const lexicon::Lexicon& lexicon_;
  Names names_;
  std::string version_;
};

bool is_loopback(const std::string& address) { return address.starts_with("127.") || address == "::1"; }

std::string greeting(const Options& options, const std::string& address, std::uint16_t port) {
  const bool six = address.find(':') != std::string::npos;
  std::string text = fmt::format("The reading room is open at http://{}:{}/\n",
                                 is_loopback(address) ? "localhost"
                                 : six                ? "[" + address + "]"
                                                      : address,
                                 port);
  if (!is_loopback(address))
    text += "Others on the network can reach it, and it asks nobody who they are: put a proxy with logins before it.\n";
  if (options.read_only) text += "It is read-only.\n";
  return text + "Ctrl-C closes it.\n";
}

}  // namespace

int serve_command(const Options& options) {
  const auto lexicon = load_data(options);
  if (!lexicon) {
    complain(lexicon.error());
    return kDataFailed;
  }
  serve::Setting setting;
  if (!options.files.empty()) {
    setting.ledger = options.files.front();
    const auto ledger = store::open_ledger(setting.ledger);
    if (!ledger) return ledger_failed(ledger.error());
  }
  setting.policy = {options.hosts, new_token(), options.read_only};
  setting.story_style = html_style();
  setting.story_script = html_script();
  setting.words = words_json();
  setting.read = Reader(lexicon.value());
  serve::App app(std::move(setting));
  serve::Listening how;
  how.address = options.address;
  how.port = static_cast<std::uint16_t>(options.port);
  serve::Callbacks callbacks;
  callbacks.answer = [&app](const serve::Request& request) { return app.answer(request); };
  callbacks.pulse = [&app] { return app.pulse(); };
  callbacks.listening = [&](std::uint16_t port) { (void)write_output(greeting(options, how.address, port)); };
  const auto served = serve::run_server(how, callbacks);
  if (served) return kOk;
  complain(served.error());
  return kServeFailed;
}

}  // namespace truceline::cli
