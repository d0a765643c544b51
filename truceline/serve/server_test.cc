// The server with real sockets and real threads: what a thread sanitiser is run over (docs/room.md).
#include "truceline/serve/server.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <filesystem>
#include <future>
#include <thread>
#include <vector>

#include "truceline/serve/app.h"
#include "truceline/store/schema.h"

namespace truceline::serve {
namespace {

namespace fs = std::filesystem;

/// A connection to the server on this machine.
class Client {
 public:
  explicit Client(std::uint16_t port) : socket_(socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client() { close(socket_); }

  void send(const std::string& text) {
    EXPECT_EQ(::send(socket_, text.data(), text.size(), MSG_NOSIGNAL), static_cast<ssize_t>(text.size()));
  }
  /// All that comes until `mark` is in it, or the server closes.
  std::string until(const std::string& mark) {
    std::string out;
    std::array<char, 4096> piece{};
    while (out.find(mark) == std::string::npos) {
      const ssize_t size = recv(socket_, piece.data(), piece.size(), 0);
      if (size <= 0) break;
      out.append(piece.data(), static_cast<std::size_t>(size));
    }
    return out;
  }
  std::string ask(const std::string& line, const std::string& body = "") {
    send(line + " HTTP/1.1\r\nHost: localhost\r\nX-Truceline-Token: secret\r\nConnection: close\r\nContent-Length: " +
         std::to_string(body.size()) + "\r\n\r\n" + body);
    return until("no such mark");
  }

 private:
  int socket_;
};

/// A room on an empty ledger, open as long as it lives.
class Room {
 public:
  explicit Room(const std::string& ledger) {
    Setting setting;
    setting.ledger = ledger;
    setting.policy = {{}, "secret", false};
    setting.words = "{}";
    setting.read = [](const std::string& bytes, const std::string&, const std::string&) -> base::Result<ReadStory> {
      return ReadStory{bytes, "<p></p>", "{\"text\": \"\"}"};
    };
    app_ = std::make_unique<App>(std::move(setting));
    std::promise<std::uint16_t> port;
    std::future<std::uint16_t> known = port.get_future();
    thread_ = std::thread([this, &port] {
      Listening how;
      how.port = 0;
      const Callbacks callbacks{[this](const Request& request) { return app_->answer(request); },
                                [this] { return app_->pulse(); }, [&port](std::uint16_t got) { port.set_value(got); }};
      EXPECT_TRUE(run_server(how, callbacks));
    });
    port_ = known.get();
  }
  Room(const Room&) = delete;
  Room& operator=(const Room&) = delete;
  ~Room() {
    raise(SIGTERM);
    thread_.join();
  }
  std::uint16_t port() const { return port_; }

 private:
  std::unique_ptr<App> app_;
  std::thread thread_;
  std::uint16_t port_ = 0;
};

TEST(Server, AnswersManyAtOnceAndStopsWithAStreamOpen) {
  const fs::path folder = fs::temp_directory_path() / ("truceline-serve-" + std::to_string(getpid()));
  fs::create_directories(folder);
  const std::string ledger = (folder / "room.ledger").string();
  ASSERT_TRUE(store::create_ledger(ledger));
  {
    const Room room(ledger);
    Client listener(room.port());
    listener.send("GET /api/v1/events-stream HTTP/1.1\r\nHost: localhost\r\n\r\n");
    std::atomic<int> good = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < 8; ++i) {
      clients.emplace_back([&room, &good, i] {
        for (int turn = 0; turn < 6; ++turn) {
          const std::string number = std::to_string(i * 10 + turn % 3);
          for (const std::string& answer :
               {Client(room.port()).ask("GET /api/v1/counts"), Client(room.port()).ask("GET /assets/app.css"),
                Client(room.port()).ask("GET /api/v1/statements?who=" + number),
                Client(room.port()).ask("POST /api/v1/read", "story " + number),
                Client(room.port()).ask("POST /api/v1/verdicts?kind=k&item=c" + number + "&verdict=holds"),
                Client(room.port()).ask("GET /story/s1")})
            good += answer.starts_with("HTTP/1.1 200 ") ? 1 : answer.starts_with("HTTP/1.1 404 ") ? 100 : 0;
        }
      });
    }
    for (std::thread& client : clients) client.join();
    EXPECT_EQ(good, 8 * 6 * (5 + 100)) << "five answers, and a story that there is not";
    EXPECT_THAT(listener.until("event: ledger"), testing::HasSubstr("text/event-stream"));
  }
  fs::remove_all(folder);
}

}  // namespace
}  // namespace truceline::serve
