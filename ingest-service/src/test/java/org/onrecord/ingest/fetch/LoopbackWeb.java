package org.onrecord.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on a loopback address whose every answer a test writes; it notes what it is asked. */
public final class LoopbackWeb implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    /** An answer. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A request. */
    public record Asked(String host, String path, Map<String, List<String>> headers, long nanos) {}

    private LoopbackWeb(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** @param address such as 127.0.0.1; all of 127.0.0.0/8 is this machine */
    public static LoopbackWeb at(String address, int port) {
        try {
            return new LoopbackWeb(HttpServer.create(new InetSocketAddress(address, port), 0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + port() + path;
    }

    public LoopbackWeb page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public LoopbackWeb page(String path, String type, String body) {
        return page(path, exchange -> send(exchange, 200, type, body.getBytes(StandardCharsets.UTF_8)));
    }

    public LoopbackWeb redirect(String path, String location) {
        return page(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            send(exchange, 302, "text/plain", new byte[0]);
        });
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public List<String> pathsAsked() {
        return asked.stream().map(Asked::path).toList();
    }

    /** How many requests were answered at the same time at most. */
    public int mostAtOnce() {
        return mostOpen.get();
    }

    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        try {
            String path = exchange.getRequestURI().toString();
            asked.add(new Asked(
                    exchange.getRequestHeaders().getFirst("Host"),
                    path,
                    Map.copyOf(exchange.getRequestHeaders()),
                    System.nanoTime()));
            Page page = pages.get(path);
            if (page == null) {
                send(exchange, 404, "text/plain", "nothing here".getBytes(StandardCharsets.UTF_8));
            } else {
                page.answer(exchange);
            }
        } finally {
            open.decrementAndGet();
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
