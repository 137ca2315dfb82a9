package dateline.moderation;

import dateline.moderation.Link.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds links: plain, marked up, bare domains, unsafe ones, and those written so that no program finds them. */
final class Links {

    private static final LinkExtractor PLAIN = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();
    private static final Pattern UNSAFE =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(?:(?:javascript|vbscript|livescript):[^\\s\"'<>]+"
                    + "|(?:javascript|vbscript|livescript)\\s{0,3}:\\s{1,3}[^\\s\"'<>(=]{0,60}[(=][^\\s\"'<>]*"
                    + "|data:[a-z]{1,12}/[^\\s\"'<>]+|file:/[^\\s\"'<>]+|blob:[^\\s\"'<>]+)");
    private static final Pattern OTHER_SCHEMES = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:mailto|tel|sms|magnet|skype|tg|whatsapp|bitcoin|intent|geo|viber):[^\\s\"'<>]{3,}");
    private static final Pattern MARKDOWN = Pattern.compile(
            "\\[([^\\[\\]\\n]{1,300})]\\(\\s{0,3}([^()\\s]{3,500})(?:\\s{1,3}\"[^\"\\n]{0,200}\")?\\s{0,3}\\)");
    private static final Pattern ANCHOR = Pattern.compile(
            "(?is)<a\\s[^<>]{0,600}?href\\s{0,3}=\\s{0,3}[\"']?([^\"'<>\\s]{1,500})[^<>]{0,600}>(.{0,300}?)</a\\s{0,3}>");
    private static final Pattern OBFUSCATED = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])[\\p{L}\\d-]{2,40}(?:\\s?(?:\\[\\.]|\\(\\.\\)|\\{\\.}|\\[dot]|\\(dot\\)|\\{dot})\\s?|\\sdot\\s|\\s\\.\\s?)"
                    + "(?:com|org|net|info|biz|io|xyz|shop|site|online|top|club|ru|co\\.in|co\\.uk)(?![\\p{L}\\d-])(?:/[^\\s]*)?");
    private static final Pattern DOT_COM_AGE = Pattern.compile("(?i)^(?:the|a|this|that|first|old)\\sdot\\scom");
    private static final Pattern HXXP =
            Pattern.compile("(?i)(?<![\\p{L}\\d])h(?:xx|\\*\\*|tt_|xt|tx)ps?\\s?:\\s?/?/?[^\\s\"'<>]+");

    private final Compatible copy;
    private final String plain;
    private final String text;
    private final List<Link> found = new ArrayList<>();

    private Links(String text) {
        this.text = text;
        this.copy = new Compatible(text);
        this.plain = copy.text();
    }

    /** The links of a text in their order; none overlaps another. */
    static List<Link> in(String text) {
        Links links = new Links(text);
        links.find();
        links.found.sort(Comparator.comparingInt(Link::start));
        return List.copyOf(links.found);
    }

    private void find() {
        if (plain.indexOf('<') >= 0) {
            marked(ANCHOR, 1, 2);
        }
        if (plain.contains("](")) {
            marked(MARKDOWN, 2, 1);
        }
        all(UNSAFE, Kind.UNSAFE);
        all(HXXP, Kind.OBFUSCATED);
        all(OTHER_SCHEMES, Kind.WEB);
        for (LinkSpan span : PLAIN.extractLinks(plain)) {
            int end = trimmed(span.getBeginIndex(), span.getEndIndex());
            String address = plain.substring(span.getBeginIndex(), end);
            boolean email = span.getType() == LinkType.EMAIL;
            add(span.getBeginIndex(), end, email ? Kind.EMAIL : kind(address), email ? "" : Hosts.of(address), "");
        }
        for (int[] domain : Hosts.bareDomains(plain)) {
            String address = plain.substring(domain[0], domain[1]);
            add(domain[0], domain[1], Kind.WEB, Hosts.of("http://" + address), "");
        }
        Matcher hidden = OBFUSCATED.matcher(plain);
        while (hidden.find()) {
            if (!DOT_COM_AGE.matcher(hidden.group()).find()) {
                add(hidden.start(), hidden.end(), Kind.OBFUSCATED, "", "");
            }
        }
    }

    /** The end of an address without the signs of the sentence around it that an address could also have. */
    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && "”’»…*".indexOf(plain.charAt(last - 1)) >= 0) {
            last--;
        }
        boolean possessive =
                last - start > 2 && plain.charAt(last - 1) == 's' && "'’".indexOf(plain.charAt(last - 2)) >= 0;
        return possessive ? last - 2 : last;
    }

    private void marked(Pattern pattern, int address, int label) {
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            String target = matcher.group(address);
            String shown = matcher.group(label);
            boolean bare = target.contains("://")
                    || target.indexOf(':') > 0
                    || target.startsWith("/")
                    || target.startsWith("#");
            String absolute = bare ? target : "http://" + target;
            add(
                    matcher.start(),
                    matcher.end(),
                    kind(target),
                    Hosts.of(absolute),
                    in(shown).isEmpty() ? shown : "");
        }
    }

    private void all(Pattern pattern, Kind kind) {
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            int end = matcher.end();
            while (end > matcher.start()
                    && ".,;!?)".indexOf(plain.charAt(end - 1)) >= 0
                    && !(plain.charAt(end - 1) == ')'
                            && plain.substring(matcher.start(), end).contains("("))) {
                end--;
            }
            add(matcher.start(), end, kind, "", "");
        }
    }

    private static Kind kind(String address) {
        String lower = address.toLowerCase(Locale.ROOT).strip();
        boolean runs =
                lower.startsWith("javascript:") || lower.startsWith("vbscript:") || lower.startsWith("livescript:");
        return runs || lower.startsWith("data:") || lower.startsWith("file:") || lower.startsWith("blob:")
                ? Kind.UNSAFE
                : Kind.WEB;
    }

    private void add(int from, int to, Kind kind, String host, String label) {
        int start = copy.start(from);
        int end = copy.end(text, to);
        if (end > start && found.stream().noneMatch(link -> link.overlaps(start, end))) {
            found.add(new Link(start, end, kind, host, label));
        }
    }
}
