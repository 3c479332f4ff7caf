package counterpoint.authority;

import counterpoint.citation.Citation;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compares what is annotated with what is read, whatever spaces, dashes and abbreviations either uses.
final class SampleKeys {
    private static final Pattern SECTION = Pattern.compile("\\d[\\w.:/-]*$");

    private SampleKeys() {
    }

    /// Whether the mention means the authority annotated.
    static boolean isMeant(SampleFixture.Expected one, Mention mention) {
        String meant = one.authority();
        Authority read = mention.authority().orElse(null);
        if (meant.equals("-") || read == null) {
            return meant.equals("-") && read == null;
        }
        return switch (read.kind()) {
            case CASE ->
                read.citations().stream().anyMatch(cite -> letters(cite).equals(letters(meant)))
                        || letters(read.key()).startsWith(letters(meant));
            case STATUTE, RULE, CONSTITUTION, REGULATION -> isSameLaw(meant, read.key());
            case RECORD, INTERNAL, SECONDARY ->
                meant.equals(read.kind().name().toLowerCase(Locale.ROOT)) || plain(meant).equals(plain(read.key()));
        };
    }

    /// `Pen. Code § 550` and `Cal. Penal Code § 550` are one law, `Pen. Code § 5500` is not.
    private static boolean isSameLaw(String one, String other) {
        Matcher section = SECTION.matcher(dashes(one));
        Matcher read = SECTION.matcher(dashes(other));
        if (!section.find() || !read.find()) {
            return isShortFor(letters(one), letters(other)) || isShortFor(letters(other), letters(one));
        }
        String code = letters(one.substring(0, section.start()));
        String codeRead = letters(other.substring(0, read.start()));
        return section.group().equals(read.group()) && (isShortFor(code, codeRead) || isShortFor(codeRead, code));
    }

    /// Whether the letters of `brief` stand in `whole` in this order.
    private static boolean isShortFor(String brief, String whole) {
        int at = -1;
        for (int letter = 0; letter < brief.length(); letter++) {
            at = whole.indexOf(brief.charAt(letter), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return !brief.isEmpty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String dashes(String text) {
        return text.replace('–', '-').replace('—', '-').replace('‑', '-');
    }

    /// Without spaces, with hyphens for dashes and one apostrophe for all.
    static String plain(String text) {
        return dashes(text).replaceAll("[\\s\u00a0]", "").replaceAll("[‘’]", "'").toLowerCase(Locale.ROOT);
    }

    /// What is read of a further field; null if the field is not compared.
    @Nullable
    static String field(String name, Citation citation) {
        return switch (name) {
            case "p" -> citation.plaintiff().orElse("-");
            case "d" -> citation.defendant().orElse("-");
            case "y" -> citation.year().isPresent() ? String.valueOf(citation.year().getAsInt()) : "-";
            case "court" -> citation.court().orElse("-");
            case "sig" -> citation.signal().orElse("-");
            case "par" -> citation.parenthetical().orElse("-");
            case "h" -> citation.history().orElse("-");
            case "parallel" -> citation.isParallel() ? "yes" : "no";
            case "within" -> citation.within().isPresent() ? "yes" : "no";
            default -> null;
        };
    }

    static boolean isSameField(String name, String value, String read) {
        if (name.equals("court")) {
            String court = value.startsWith("CA") ? value.substring(2) : value;
            return isShortFor(letters(court), letters(read)) || isShortFor(letters(read), letters(court));
        }
        return name.equals("within") ? read.equals("yes") : plain(value).equals(plain(read));
    }
}
