#include "truceline/cli/serve_command.h"

#include <fmt/format.h>

#include <memory>
#include <mutex>
#include <optional>
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

/// Reads pasted bytes as `truceline read` reads a file. What that needs is loaded when the first story is pasted: a
/// room that only shows a ledger stays at half the memory.
class Reader {
 public:
  explicit Reader(const Options& options) : options_(options) {}

  /// Loads what is not loaded yet; the first fault of the data where there is one. Any thread may call it.
  std::optional<base::Error> load() {
    const std::lock_guard lock(loading_);
    if (ready_) return std::nullopt;
    auto lexicon = load_data(options_);
    if (!lexicon) return lexicon.error();
    ready_ = std::make_unique<const Ready>(std::move(lexicon).value());
    return std::nullopt;
  }

  base::Result<serve::ReadStory> read(const std::string& bytes, const std::string& published, const std::string& uri) {
    if (!published.empty() && !base::is_iso_date(published))
      return base::Error{"'" + published + "'", "is not a date", "give year, month and day, as in 2016-12-09"};
    if (bytes.size() > read::kStoryLimit)
      return base::Error{"the story", "is longer than 1 MiB", "give one story at a time"};
    if (const auto fault = load()) return *fault;
    auto document = read::read_story(bytes, uri, ready_->lexicon.styles);
    if (!document) return base::Error{"the story", document.error().problem, document.error().advice};
    run::Options how;
    if (!published.empty()) how.published = {published, "given"};
    const record::Story story = run::analyze(std::move(document).value(), ready_->lexicon, how);
    HtmlBody page = html_body(story, ready_->names);
    return serve::ReadStory{std::move(page.title), std::move(page.body), record::to_json(story, ready_->version)};
  }

 private:
  struct Ready {
    explicit Ready(lexicon::Lexicon loaded)
        : lexicon(std::move(loaded)), names(names_of(lexicon)), version(full_version(lexicon)) {}
    lexicon::Lexicon lexicon;
    Names names;
    std::string version;
  };

  const Options& options_;
  std::mutex loading_;
  std::unique_ptr<const Ready> ready_;
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
  serve::Setting setting;
  Reader reader(options);
  if (!options.files.empty()) {
    setting.ledger = options.files.front();
    const auto ledger = store::open_ledger(setting.ledger);
    if (!ledger) return ledger_failed(ledger.error());
  } else if (const auto fault = reader.load()) {
    complain(*fault);
    return kDataFailed;
  }
  setting.policy = {options.hosts, new_token(), options.read_only};
  setting.story_style = html_style();
  setting.story_script = html_script();
  setting.words = words_json();
  setting.read = [&reader](const std::string& bytes, const std::string& published, const std::string& uri) {
    return reader.read(bytes, published, uri);
  };
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
