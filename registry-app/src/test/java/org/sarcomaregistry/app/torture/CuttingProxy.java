package org.sarcomaregistry.app.torture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Passes on what a client sends, and cuts the line after the first bytes of what comes back. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final int to;
    private volatile int bytes;

    CuttingProxy(int to) {
        this.to = to;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** From the next connection on, cuts after so many bytes. */
    void cutAfter(int most) {
        bytes = most;
    }

    private void accept() {
        try {
            while (true) {
                var client = listening.accept();
                daemon(() -> serve(client, bytes));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void serve(Socket client, int most) {
        try (client;
                var service = new Socket(InetAddress.getLoopbackAddress(), to)) {
            daemon(() -> pass(client, service));
            copy(service.getInputStream(), client.getOutputStream(), most);
        } catch (IOException broken) {
            return;
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            return;
        }
    }

    /** Nothing is passed on before the service has answered, so that a cut after no byte is one after the commit. */
    private static void copy(InputStream from, OutputStream to, int most) throws IOException {
        int left = most;
        for (int next = from.read(); next >= 0 && left > 0; left--) {
            to.write(next);
            next = left > 1 ? from.read() : -1;
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
