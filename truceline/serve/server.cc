// HTTP/1.1 over Boost.Beast: one coroutine a connection, a few threads for all. The only file that sees Beast, which
// takes long to compile. A connection's coroutine runs on a strand, so nothing in it is run by two threads at once.
#include "truceline/serve/server.h"

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <csignal>
#include <memory>
#include <mutex>
#include <thread>

#include "truceline/serve/compress.h"

namespace truceline::serve {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::redirect_error;
using asio::use_awaitable;
using asio::ip::tcp;
using boost::system::error_code;
using Parser = http::request_parser<http::string_body>;
using Reply = http::response<http::string_body>;

constexpr std::size_t kWorthPacking = 1024;  // smaller bodies gain nothing from gzip
constexpr std::chrono::seconds kHeartbeat{15};

/// What all connections share.
struct Shared {
  const Listening& how;
  const Callbacks& callbacks;
  std::atomic<std::size_t> connections{0};
  std::atomic<std::size_t> answering{0};
  std::atomic<bool> stopping{false};
  std::mutex mutex;  // of the two below
  std::string news;
  std::uint64_t edition = 0;
};

/// Counts one up for as long as it lives.
class Counted {
 public:
  explicit Counted(std::atomic<std::size_t>& count) : count_(count) { ++count_; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;
  ~Counted() { --count_; }

 private:
  std::atomic<std::size_t>& count_;
};

Request request_of(Parser& parser, bool& well_formed) {
  auto& message = parser.get();
  Request request;
  request.method = std::string(message.method_string());
  well_formed = parse_target(std::string(message.target()), request);
  const auto header = [&message](auto name) { return std::string(message[name]); };
  request.host = header(http::field::host);
  request.origin = header(http::field::origin);
  request.fetch_site = header("Sec-Fetch-Site");
  request.content_type = header(http::field::content_type);
  request.if_none_match = header(http::field::if_none_match);
  request.token = header("X-Truceline-Token");
  request.gzip = header(http::field::accept_encoding).find("gzip") != std::string::npos;
  request.body = std::move(message.body());
  return request;
}

/// What every answer says, whatever it is: nothing from elsewhere runs, frames or sniffs our pages.
void add_headers(Reply& reply, const Response& response) {
  reply.set("Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'");
  reply.set("X-Content-Type-Options", "nosniff");
  reply.set("Referrer-Policy", "same-origin");  // with none at all, our own forms would have no Origin
  reply.set("Cross-Origin-Resource-Policy", "same-origin");
  reply.set("Cross-Origin-Opener-Policy", "same-origin");
  reply.set(http::field::content_type, response.type);
  for (const auto& [name, value] : response.headers) reply.set(name, value);
}

Reply reply_to(const Request& request, Response response, bool keep_alive) {
  Reply reply;
  const bool found = response.status == 200 && request.method != "POST" && !response.events;
  const bool packed = reply.find(http::field::content_encoding) != reply.end();
  add_headers(reply, response);
  if (found) {
    if (reply.find(http::field::etag) == reply.end()) reply.set(http::field::etag, etag_of(response.body));
    if (reply.find(http::field::cache_control) == reply.end()) reply.set(http::field::cache_control, "no-cache");
    reply.set(http::field::vary, "Accept-Encoding");
    if (!request.if_none_match.empty() && request.if_none_match == reply[http::field::etag]) {
      response.status = 304;
      response.body.clear();
    }
  }
  const bool text = response.type.starts_with("text/") || response.type.starts_with("application/json");
  if (request.gzip && text && !packed && reply.find(http::field::content_encoding) == reply.end() &&
      response.body.size() >= kWorthPacking && !response.events) {
    response.body = gzipped(response.body, 1);
    reply.set(http::field::content_encoding, "gzip");
  }
  reply.result(static_cast<unsigned>(response.status));
  reply.version(11);
  reply.keep_alive(keep_alive);
  const std::size_t size = response.body.size();
  if (request.method != "HEAD") reply.body() = std::move(response.body);
  if (response.status != 304) reply.content_length(size);
  return reply;
}

/// Sends what the pulse brings until the client goes or the server stops.
asio::awaitable<void> send_events(beast::tcp_stream& stream, Shared& shared) {
  error_code failed;
  asio::steady_timer timer(stream.get_executor());
  std::uint64_t seen = 0;
  auto last = std::chrono::steady_clock::now();
  while (!shared.stopping) {
    std::string text;
    {
      const std::lock_guard lock(shared.mutex);
      if (shared.edition != seen) text = "event: ledger\ndata: " + shared.news + "\n\n";
      seen = shared.edition;
    }
    const auto now = std::chrono::steady_clock::now();
    if (text.empty() && now - last >= kHeartbeat) text = ": still here\n\n";
    if (!text.empty()) {
      last = now;
      stream.expires_after(shared.how.limits.request);
      co_await asio::async_write(stream, asio::buffer(text), redirect_error(use_awaitable, failed));
      if (failed) co_return;
    }
    timer.expires_after(std::chrono::seconds(1));
    co_await timer.async_wait(redirect_error(use_awaitable, failed));
  }
}

/// Answers what the parser holds. False where the connection is to be closed.
asio::awaitable<bool> answer_one(beast::tcp_stream& stream, Parser& parser, Shared& shared) {
  error_code failed;
  bool well_formed = false, events = false;
  const bool keep = parser.get().keep_alive() && !shared.stopping;
  {
    const Counted busy(shared.answering);
    const Request request = request_of(parser, well_formed);
    Response response = well_formed ? shared.callbacks.answer(request)
                                    : problem(400, "the address is malformed", "check its % escapes");
    events = response.events;
    Reply reply = reply_to(request, std::move(response), keep && !events);
    stream.expires_after(shared.how.limits.request);
    if (events) {
      http::response_serializer<http::string_body> serializer(reply);
      reply.erase(http::field::content_length);
      co_await http::async_write_header(stream, serializer, redirect_error(use_awaitable, failed));
    } else {
      co_await http::async_write(stream, reply, redirect_error(use_awaitable, failed));
    }
  }
  if (failed) co_return false;
  if (events) co_await send_events(stream, shared);
  co_return keep && !events;
}

/// What is wrong with a request that could not be read; 0 where the client has just gone.
int status_of(error_code failed) {
  if (failed == http::error::header_limit) return 431;
  if (failed == http::error::body_limit) return 413;
  if (failed == beast::error::timeout || failed == http::error::end_of_stream) return 0;
  return failed.category() == make_error_code(http::error::bad_method).category() ? 400 : 0;
}

asio::awaitable<void> serve_connection(tcp::socket socket, Shared& shared) {
  const Counted open(shared.connections);
  if (shared.connections > shared.how.limits.connections) co_return;
  beast::tcp_stream stream(std::move(socket));
  beast::flat_buffer buffer;
  error_code failed;
  for (bool more = true; more && !shared.stopping;) {
    Parser parser;
    parser.header_limit(shared.how.limits.header);
    parser.body_limit(shared.how.limits.body);
    stream.expires_after(shared.how.limits.idle);
    co_await http::async_read_header(stream, buffer, parser, redirect_error(use_awaitable, failed));
    if (!failed) {
      stream.expires_after(shared.how.limits.request);
      co_await http::async_read(stream, buffer, parser, redirect_error(use_awaitable, failed));
    }
    if (failed) {
      const int status = status_of(failed);
      if (status == 0) break;
      Reply reply =
          reply_to({}, problem(status, "the request is too large or malformed", "send less at a time"), false);
      co_await http::async_write(stream, reply, redirect_error(use_awaitable, failed));
      break;
    }
    more = co_await answer_one(stream, parser, shared);
  }
  stream.socket().shutdown(tcp::socket::shutdown_send, failed);
}

asio::awaitable<void> accept_all(tcp::acceptor& acceptor, asio::io_context& context, Shared& shared) {
  error_code failed;
  asio::steady_timer timer(context);
  while (!shared.stopping) {
    auto socket = co_await acceptor.async_accept(asio::make_strand(context), redirect_error(use_awaitable, failed));
    if (failed == asio::error::operation_aborted || shared.stopping) co_return;
    if (failed) {  // a client that gave up, or too many open files: those that are open may soon be fewer
      timer.expires_after(std::chrono::milliseconds(20));
      co_await timer.async_wait(redirect_error(use_awaitable, failed));
      continue;
    }
    socket.set_option(tcp::no_delay(true), failed);
    const auto executor = socket.get_executor();
    asio::co_spawn(executor, serve_connection(std::move(socket), shared), asio::detached);
  }
}

asio::awaitable<void> watch(asio::io_context& context, Shared& shared) {
  error_code failed;
  asio::steady_timer timer(context);
  while (!shared.stopping) {
    std::string news = shared.callbacks.pulse ? shared.callbacks.pulse() : "";
    {
      const std::lock_guard lock(shared.mutex);
      if (news != shared.news) ++shared.edition;
      shared.news = std::move(news);
    }
    timer.expires_after(std::chrono::seconds(1));
    co_await timer.async_wait(redirect_error(use_awaitable, failed));
  }
}

/// Once a signal has come: no new connections; those under way have until their time limit.
asio::awaitable<void> stop_on_signal(asio::io_context& context, asio::signal_set& signals, tcp::acceptor& acceptor,
                                     Shared& shared) {
  error_code failed;
  co_await signals.async_wait(redirect_error(use_awaitable, failed));
  shared.stopping = true;
  acceptor.close(failed);
  asio::steady_timer timer(context);
  const auto until = std::chrono::steady_clock::now() + shared.how.limits.request;
  do {
    timer.expires_after(std::chrono::milliseconds(50));
    co_await timer.async_wait(redirect_error(use_awaitable, failed));
  } while (shared.answering > 0 && std::chrono::steady_clock::now() < until);
  context.stop();
}

/// As many open files as connections may need, and some for ledgers; many systems begin with 1,024.
void raise_open_files(std::size_t connections) {
  rlimit files{};
  if (getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur >= connections + 256) return;
  files.rlim_cur = std::min<rlim_t>(files.rlim_max, connections + 256);
  setrlimit(RLIMIT_NOFILE, &files);  // where it is refused, fewer are served at a time
}

base::Error cannot_listen(const Listening& how, const error_code& failed) {
  return {how.address + ":" + std::to_string(how.port), "cannot be listened on: " + failed.message(),
          "give another with --port, or 0 for any that is free"};
}

}  // namespace

base::Result<bool> run_server(const Listening& how, const Callbacks& callbacks) {
  Shared shared{how, callbacks, {}, {}, {}, {}, {}, 0};  // outlives the context, whose end destroys the coroutines
  raise_open_files(how.limits.connections);
  asio::io_context context(how.threads);
  error_code failed;
  const auto address = asio::ip::make_address(how.address, failed);
  if (failed) return base::Error{how.address, "is not an address", "give one as numbers, such as 127.0.0.1 or ::1"};
  const tcp::endpoint endpoint(address, how.port);
  tcp::acceptor acceptor(context);
  acceptor.open(endpoint.protocol(), failed);
  if (!failed) acceptor.set_option(asio::socket_base::reuse_address(true), failed);
  if (!failed) acceptor.bind(endpoint, failed);
  if (!failed) acceptor.listen(asio::socket_base::max_listen_connections, failed);
  if (failed) return cannot_listen(how, failed);

  asio::co_spawn(context, accept_all(acceptor, context, shared), asio::detached);
  asio::co_spawn(context, watch(context, shared), asio::detached);
  asio::signal_set signals(context, SIGINT, SIGTERM);  // taken before anybody is told that we listen
  asio::co_spawn(context, stop_on_signal(context, signals, acceptor, shared), asio::detached);
  if (callbacks.listening) callbacks.listening(acceptor.local_endpoint(failed).port());
  std::vector<std::thread> threads;
  for (int i = 1; i < how.threads; ++i) threads.emplace_back([&context] { context.run(); });
  context.run();
  for (std::thread& thread : threads) thread.join();
  return true;
}

}  // namespace truceline::serve
