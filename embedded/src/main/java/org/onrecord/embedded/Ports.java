package org.onrecord.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of the loopback interface. */
public final class Ports {

    private static final int PROBE_MILLIS = 500;

    private Ports() {}

    /** A port that nobody listens on at this moment, from the range that the operating system hands out. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("the operating system has no free port", none);
        }
    }

    /**
     * Whether a program listens on the port, on the loopback address or on all addresses.
     *
     * @param port from 1 to 65535
     */
    public static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, loopback())) {
            // macOS lets one program bind the loopback address while another holds all addresses.
            return !socket.isBound();
        } catch (IOException refused) {
            return true;
        }
    }

    /** Whether somebody accepts connections there. */
    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), PROBE_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** @throws PortTakenException naming the server that wanted it */
    static int require(String server, int port) {
        if (answers(port) || isTaken(port)) {
            throw new PortTakenException(server, port);
        }
        return port;
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
