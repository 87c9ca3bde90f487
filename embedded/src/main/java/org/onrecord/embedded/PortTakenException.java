package org.onrecord.embedded;

/** Another program listens on the port that a server was to have. */
public final class PortTakenException extends StartException {

    private final int port;

    PortTakenException(String server, int port) {
        super("Port " + port + ", which " + server + " needs, is taken by another program.", null);
        this.port = port;
    }

    /** The port that is taken, from 1 to 65535. */
    public int port() {
        return port;
    }
}
