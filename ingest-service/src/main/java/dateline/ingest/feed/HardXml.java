package dateline.ingest.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The one way that XML of strangers is read: without a DOCTYPE, so without entities of its own, and without looking at
 * any other address or file. What many feeds have wrong is mended once.
 */
final class HardXml {

    private static final int DEEPEST = 200;
    private static final Pattern DOCTYPE = Pattern.compile("(?i)<!DOCTYPE");
    private static final Pattern ENTITY =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d+|#x[0-9A-Fa-f]+);)(\\w{1,31};)?");

    private HardXml() {}

    /** XML that is not read, with the reason in words that follow "what is there". */
    static final class Broken extends Exception {

        Broken(String reason) {
            super(reason, null, false, false);
        }
    }

    static Document parse(String xml) throws Broken {
        try {
            return built(xml);
        } catch (JDOMException first) {
            if (DOCTYPE.matcher(xml).find() && first.getMessage().contains("DOCTYPE")) {
                throw new Broken("has a DOCTYPE, which is never read");
            }
            return mended(xml, first);
        }
    }

    private static Document mended(String xml, JDOMException first) throws Broken {
        try {
            return built(mend(xml));
        } catch (JDOMException second) {
            throw new Broken("is broken XML" + place(first));
        }
    }

    private static String place(JDOMException e) {
        return e instanceof JDOMParseException parse && parse.getLineNumber() > 0
                ? ", from line %d on".formatted(parse.getLineNumber())
                : "";
    }

    private static Document built(String xml) throws JDOMException {
        var builder = new SAXBuilder(READER);
        builder.setExpandEntities(false);
        // Nothing outside is ever read, even if a parser should ask for it.
        builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
        try {
            return builder.build(new StringReader(xml));
        } catch (IOException e) {
            throw new JDOMException("cannot be read", e);
        }
    }

    private static final XMLReaderJDOMFactory READER = new XMLReaderJDOMFactory() {
        @Override
        public XMLReader createXMLReader() throws JDOMException {
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                factory.setXIncludeAware(false);
                XMLReader reader = factory.newSAXParser().getXMLReader();
                reader.setProperty("jdk.xml.maxElementDepth", DEEPEST);
                return reader;
            } catch (ParserConfigurationException | SAXException e) {
                throw new JDOMException("this Java cannot read XML safely", e);
            }
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    };

    /** Without characters that XML does not have, and with names of HTML and bare ampersands as XML has them. */
    private static String mend(String xml) {
        String clean = xml.codePoints()
                .filter(HardXml::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        StringBuilder out = new StringBuilder(clean.length());
        // By hand: a pattern would look for each end to the end of the text.
        int from = 0;
        for (int start = clean.indexOf("<![CDATA["); start >= 0; start = clean.indexOf("<![CDATA[", from)) {
            int end = clean.indexOf("]]>", start);
            if (end < 0) {
                break;
            }
            out.append(mendEntities(clean.substring(from, start))).append(clean, start, end + 3);
            from = end + 3;
        }
        return out.append(mendEntities(clean.substring(from))).toString();
    }

    private static String mendEntities(String xml) {
        return ENTITY.matcher(xml).replaceAll(each -> {
            String known = each.group(1) == null ? "" : Parser.unescapeEntities(each.group(), false);
            boolean isKnown = !known.isEmpty() && !known.startsWith("&");
            return Matcher.quoteReplacement(
                    isKnown ? known : "&amp;" + each.group().substring(1));
        });
    }

    private static boolean isXml(int c) {
        return c >= 0x20 ? c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000 : c == 9 || c == 10 || c == 13;
    }
}
