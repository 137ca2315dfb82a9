package dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What surrounds an article on its page and is none of it: menus, lists of other stories, buttons, forms, notices.
 *
 * <p>{@link #before} clears the page, so that the finder of the article is not led astray; {@link #after} clears what
 * it found. Every rule is about the names and shapes that web pages share, and none is about one site.
 */
final class Chaff {

    private static final String NEVER_AN_ARTICLE =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, "
                    + "form, button, select, input, textarea, nav, footer, aside, dialog, figcaption, "
                    + "[hidden], [aria-hidden=true], [style*=display:none], [style*=display: none], [role=navigation], [role=complementary], [role=dialog], "
                    + "[role=banner], [role=contentinfo], [role=search], [role=menu], [role=toolbar]";

    private static final Set<String> BOXES =
            Set.of("div", "section", "ul", "ol", "p", "dl", "table", "header", "span", "h2", "h3", "h4", "figure");

    // Whole words of a class or id, so that "nav" does not hit "navarro", nor "share" "shareholders".
    private static final Set<String> NAMES = Set.of(
            "nav",
            "navigation",
            "navbar",
            "menu",
            "footer",
            "sidebar",
            "related",
            "relateds",
            "comment",
            "comments",
            "share",
            "sharing",
            "sharebar",
            "social",
            "promo",
            "promos",
            "promotion",
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "recommended",
            "recommendations",
            "recommend",
            "trending",
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertising",
            "sponsor",
            "sponsored",
            "breadcrumb",
            "breadcrumbs",
            "caption",
            "captions",
            "byline",
            "bylines",
            "tags",
            "tag",
            "taglist",
            "cookie",
            "cookies",
            "modal",
            "popup",
            "widget",
            "widgets",
            "outbrain",
            "taboola",
            "teaser",
            "teasers",
            "readmore",
            "disclaimer",
            "copyright",
            "credit",
            "credits",
            "toolbar",
            "signup",
            "paywall",
            "consent",
            "gdpr",
            "skip",
            "pagination",
            "pager",
            "timestamp",
            "kicker",
            "toc",
            "masthead",
            "login",
            "sharedaddy",
            "jp-relatedposts",
            "addtoany");

    private static final Set<String> NAME_PAIRS = Set.of(
            "author-bio",
            "author-box",
            "author-info",
            "about-author",
            "read-next",
            "read-more",
            "most-read",
            "most-popular",
            "more-from",
            "more-stories",
            "also-read",
            "see-also",
            "post-meta",
            "entry-meta",
            "article-meta",
            "entry-footer",
            "post-footer",
            "post-tags",
            "image-caption",
            "photo-credit",
            "up-next",
            "sign-up",
            "next-story",
            "popular-posts",
            "latest-news",
            "top-stories",
            "in-article",
            "pull-quote");

    private static final Pattern WORD = Pattern.compile("[^a-z0-9]+|(?<=[a-z])(?=[0-9])");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    // What most systems call the box of the story itself, whatever else its class says.
    private static final Pattern STORY = Pattern.compile(
            "\\b(entry|article|post|story)[-_]?(content|body|text)\\b(?![-_]*(footer|meta|share|tags))",
            Pattern.CASE_INSENSITIVE);

    // Begins a short line that leads elsewhere.
    private static final Pattern LEADS_AWAY = Pattern.compile(
            "^\\W*(read (more|also|next|the full)|also read|related( (stor|article|content|topic|video|news|link|post)\\w*|:)"
                    + "|see also|recommended( (for|stor|vid)\\w*|:)|more (from|on|stories|news|coverage|in|about this)\\b"
                    + "|advert(isement)?s?\\b|sponsored|share (this|on|via)|follow (us|@|\\w+ on|him|her)|sign up|subscribe"
                    + "|click (here|to|for)|photos?:|image( source)?:|images?( credit|:)|photo (credit|by)|watch( now| live| this| more|:)|listen( to|:)"
                    + "|download (the|our)|(get|download) our app|join (us|our|the (conversation|discussion))"
                    + "|most (read|popular|viewed)|trending( now)?|next (story|article)|up next|don.t miss|popular now"
                    + "|tags?:|filed under|topics?:|copyright|©|all rights reserved|comments? ?[(:]|\\d+ comments?\\b"
                    + "|leave a (comment|reply)|this (story|article) (was|has been) (originally|first) published"
                    + "|get (the )?(latest|breaking|top|our|more)\\b.*(inbox|newsletter|email|app)"
                    + "|(follow|contact|email|write to) .{0,40}(twitter|facebook|instagram|@)|posted( by| in| on|:)|published:|updated:|last updated"
                    + "|(having trouble|loading|please enable)|story continues|article continues|continue reading|scroll (down|for)"
                    + "|view (comments|gallery|all)|show (comments|more)|print( this)?$|e-?mail( this)?$|report an? (error|typo)"
                    + "|like this:|sharing is caring|source:)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?:…。][\"'”’)\\]]*$");

    // Stands after the last words of a story, on most sites that have it.
    private static final Pattern AFTER_THE_END = Pattern.compile(
            "^\\W*((additional |further )?(reporting|writing|editing|compiled|written) by |with (reporting|inputs?|files|additional reporting) (by|from) "
                    + "|© ?\\d{4}|c\\) \\d{4}|copyright (©|\\(c\\)|\\d{4})|all rights reserved|citation:|this document is subject to copyright|more information:|journal information:|provided by "
                    + "|have (a|something) (to|news|tip|story)|got a (tip|story|confidential)|want (more|to)\\b"
                    + "|every (day|week|morning) we send|our standards:|the .{3,40} trust principles|this article (originally|first) appeared"
                    + "|editor.s note: (this|the) .{0,40}(originally|republished)|join our|to (subscribe|comment)|contact .{2,40} at \\S+@"
                    + "|[\\p{Lu}][\\w.'’-]+( [\\p{Lu}][\\w.'’-]+){1,3} (is|was) (an?|the) ([\\w-]+ ){0,4}(writer|editor|reporter|journalist|correspondent|contributor|columnist|author|blogger)\\b)"
                    + "|\\bfollow (him|her|them|us|me|@?\\w+) (on|at) (twitter|instagram|facebook|x\\b|@)|^https?://\\S+$",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORT_LINE = 160;
    private static final int SMALL_BOX = 600;

    private Chaff() {}

    /** Takes away from a page what its markup itself calls something else than an article. */
    static void before(Element page) {
        page.select(NEVER_AN_ARTICLE).stream()
                .filter(each -> !holdsTheArticle(each))
                .toList()
                .forEach(Element::remove);
        List<Element> named = new ArrayList<>();
        for (Element box : page.getAllElements()) {
            if (BOXES.contains(box.normalName())
                    && isNamedAsChaff(box)
                    && isSmallOrLinks(box)
                    && !holdsTheArticle(box)) {
                named.add(box);
            }
        }
        named.forEach(Element::remove);
    }

    private static boolean holdsTheArticle(Element element) {
        // Some sites wrap the whole page in one form, write the story into an aside, or hide it until a script runs.
        if (element.nameIs("footer") || element.nameIs("nav")) {
            return false;
        }
        int paragraphs = paragraphs(element);
        return (paragraphs > 8 && linkShare(element) < 0.3)
                || (paragraphs > 2 && element.selectFirst("article, main, h1, [itemprop=articleBody]") != null);
    }

    private static boolean isSmallOrLinks(Element box) {
        return (box.text().length() < SMALL_BOX || linkShare(box) > 0.4) && paragraphs(box) <= 8;
    }

    private static boolean isNamedAsChaff(Element box) {
        return (names(box.className()) || names(box.id()))
                && !STORY.matcher(box.className()).find()
                && !box.attr("itemprop").equals("articleBody");
    }

    private static boolean names(String attribute) {
        if (attribute.isEmpty()) {
            return false;
        }
        for (String each : attribute.split("\\s+")) {
            String lower = HUMP.matcher(each).replaceAll("-").toLowerCase(Locale.ROOT);
            String[] words = WORD.split(lower);
            for (int i = 0; i < words.length; i++) {
                if (NAMES.contains(words[i])
                        || (i + 1 < words.length && NAME_PAIRS.contains(words[i] + "-" + words[i + 1]))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes away from what was found as the article the blocks that lead elsewhere. */
    static void after(Element article) {
        article.select("h1, head, title").remove();
        for (Element block : article.select("p, div, ul, ol, h2, h3, h4, h5, h6, section, table, li")) {
            if (block.parent() == null || block == article) {
                continue;
            }
            String text = block.text();
            double links = linkShare(block);
            boolean list = block.nameIs("ul") || block.nameIs("ol");
            if ((links > 0.6 && text.length() < 400 && !sentenceLike(block, text))
                    || (list && links > 0.4)
                    || isUnderAPicture(block, text)
                    || leadsAway(text)) {
                block.remove();
            }
        }
    }

    /** Whether a line is of the kind that follows a story: who edited it, who the author is, what else to read. */
    static boolean followsTheEnd(String text) {
        return text.length() < 400 && (AFTER_THE_END.matcher(text).find() || leadsAway(text));
    }

    private static boolean leadsAway(String text) {
        return text.length() < SHORT_LINE && LEADS_AWAY.matcher(text).find();
    }

    private static boolean isUnderAPicture(Element block, String text) {
        return !block.nameIs("li")
                && text.length() < SHORT_LINE
                && !ENDS_A_SENTENCE.matcher(text).find()
                && block.selectFirst("img, picture") != null;
    }

    private static boolean sentenceLike(Element block, String text) {
        // A paragraph that is one long link but ends as a sentence is a sentence of the story.
        return block.nameIs("p") && text.length() > 150 && text.endsWith(".");
    }

    private static int paragraphs(Element element) {
        return (int) element.select("p").stream()
                .filter(p -> p.text().length() > 60)
                .limit(9)
                .count();
    }

    static double linkShare(Element element) {
        int all = element.text().length();
        if (all == 0) {
            return 0;
        }
        int linked = 0;
        for (Element link : element.select("a")) {
            linked += link.text().length();
        }
        return (double) linked / all;
    }
}
