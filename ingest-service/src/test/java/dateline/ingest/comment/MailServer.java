package dateline.ingest.comment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server for tests: takes all mail that it is given. */
final class MailServer implements Closeable {

    private final ServerSocket socket;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    MailServer(int port) throws IOException {
        this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("mail-server").start(this::serve);
    }

    /** All mails that came, with their headers, oldest first. */
    List<String> mails() {
        return List.copyOf(mails);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                // The caller hung up, or the test is over.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1));
        say(caller, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.toUpperCase(Locale.ROOT).split(" ")[0];
            if (word.equals("DATA")) {
                say(caller, "354 go on");
                mails.add(mail(in));
            }
            say(caller, word.equals("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return mail.toString();
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
