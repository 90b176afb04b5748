package org.sarcomaregistry.app.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that is kept alive, as plain as it can be, so that the client takes little of the processors. */
final class LoadClient implements AutoCloseable {

    private static final int PATIENCE_MS = 60_000;

    private final int port;
    private final byte[] line = new byte[8 * 1024];
    private Socket socket;
    private InputStream in;
    private boolean closing;

    LoadClient(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        in = new BufferedInputStream(socket.getInputStream(), 8 * 1024);
        closing = false;
    }

    /** What came back: whether a client is told when to come again too. */
    record Answer(int status, boolean later) {}

    Answer get(String path) throws IOException {
        return exchange(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Posts a message.
     *
     * @param head lines of the header, each with its end
     */
    Answer post(String path, String head, LoadMessages.Message message) throws IOException {
        var text = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + head
                + "Idempotency-Key: " + message.id() + "\r\nContent-Length: " + message.body().length + "\r\n\r\n";
        var request = new byte[text.length() + message.body().length];
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, request, 0, text.length());
        System.arraycopy(message.body(), 0, request, text.length(), message.body().length);
        return exchange(request);
    }

    private Answer exchange(byte[] request) throws IOException {
        if (closing) {
            socket.close();
            connect();
        }
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().substring(9, 12));
        boolean later = false;
        int length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var told = header.toLowerCase(Locale.ROOT);
            later |= told.startsWith("retry-after:");
            closing |= told.equals("connection: close");
            if (told.startsWith("content-length:")) {
                length = Integer.parseInt(told.substring(15).strip());
            }
        }
        in.skipNBytes(length);
        return new Answer(status, later);
    }

    private String line() throws IOException {
        int length = 0;
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                closing = true;
                throw new IOException("the server closed the connection");
            }
            line[length++] = (byte) octet;
        }
        return new String(line, 0, length - 1, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
