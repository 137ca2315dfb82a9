package dateline.ingest.comment;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends mail over SMTP. Without a mail server's name there is none, and no mail is sent. */
@Startup
@ApplicationScoped
class Postman {

    private static final String PATIENCE_MS = "15000";

    private final Optional<String> host;
    private final Optional<String> user;
    private final String password;
    private final String from;
    private final Session session;

    /** How the way to the mail server is secured. */
    private enum Security {
        /** Not at all: for a server on this machine. */
        NONE,
        /** Begins in the open and is encrypted before anything is said; as a rule at port 587. */
        STARTTLS,
        /** Encrypted from the first byte; as a rule at port 465. */
        TLS
    }

    Postman(
            @ConfigProperty(name = "dateline.mail.host") Optional<String> host,
            @ConfigProperty(name = "dateline.mail.port") Optional<String> port,
            @ConfigProperty(name = "dateline.mail.from") Optional<String> from,
            @ConfigProperty(name = "dateline.mail.user") Optional<String> user,
            @ConfigProperty(name = "dateline.mail.password") Optional<String> password,
            @ConfigProperty(name = "dateline.mail.tls") Optional<String> tls) {
        this.host = host.filter(each -> !each.isBlank());
        this.user = user.filter(each -> !each.isBlank());
        this.password = password.orElse("");
        this.from = this.host.isPresent() ? sender(from.orElse("")) : "";
        this.session = Session.getInstance(
                properties(this.host.orElse(""), port.orElse("587"), Security.valueOf(oneOf(tls.orElse("STARTTLS")))));
    }

    private static String sender(String from) {
        try {
            return new InternetAddress(from, true).getAddress();
        } catch (AddressException e) {
            // Not the setting itself: an address never goes into a log.
            throw new IllegalArgumentException("DATELINE_MAIL_FROM must be the address that letters come from");
        }
    }

    private static String oneOf(String tls) {
        if (!tls.matches("NONE|STARTTLS|TLS")) {
            throw new IllegalArgumentException(
                    "DATELINE_MAIL_TLS is %s; it must be NONE, STARTTLS or TLS".formatted(tls));
        }
        return tls;
    }

    private Properties properties(String server, String port, Security security) {
        if (!port.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException("DATELINE_MAIL_PORT is %s; it must be a number".formatted(port));
        }
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server);
        properties.put("mail.smtp.port", port);
        properties.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MS);
        properties.put("mail.smtp.timeout", PATIENCE_MS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MS);
        // Also what message ids end with, which would otherwise tell the names of this machine and its user.
        properties.put("mail.from", from);
        return properties;
    }

    /** Whether mail can be sent at all. */
    boolean isThere() {
        return host.isPresent();
    }

    /**
     * Sends a mail, and returns when the mail server has it.
     *
     * @throws MessagingException if it has not taken it; what it says may quote the address
     */
    void send(String address, String subject, String text, Date now) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(from);
        mail.setRecipients(Message.RecipientType.TO, address);
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        mail.setSentDate(now);
        // No machine shall answer a machine.
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        try (Transport way = session.getTransport("smtp")) {
            way.connect(user.orElse(null), user.isPresent() ? password : null);
            way.sendMessage(mail, mail.getAllRecipients());
        }
    }
}
