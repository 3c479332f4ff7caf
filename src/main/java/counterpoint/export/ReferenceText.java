package counterpoint.export;

import counterpoint.authority.Authority;
import counterpoint.export.AuthorityList.Cited;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Authorities in the text forms of reference managers.
final class ReferenceText {
    private final StringBuilder text = new StringBuilder();

    private ReferenceText() {
    }

    /// Records of RIS, which begin with a type and end with `ER`.
    static String ris(List<Cited> all) {
        ReferenceText ris = new ReferenceText();
        for (Cited cited : all) {
            Authority authority = cited.authority();
            ris.tag("TY", Optional.of(risType(authority)));
            ris.tag("TI", Optional.of(cited.title()));
            ris.tag("T2", cited.reporter());
            ris.tag("VL", cited.volume());
            ris.tag("SP", cited.page());
            ris.tag("PB", authority.court());
            ris.tag("PY", year(authority));
            ris.tag("M1", authority.docket());
            ris.tag("N1", Optional.of(authority.key()));
            ris.text.append("ER  - \r\n\r\n");
        }
        return ris.text.toString();
    }

    private void tag(String name, Optional<String> value) {
        value.ifPresent(words -> text.append(name)
                .append("  - ")
                .append(words.replaceAll("\\s+", " ").strip())
                .append("\r\n"));
    }

    private static String risType(Authority authority) {
        return switch (authority.kind()) {
            case CASE -> "CASE";
            case STATUTE, RULE, CONSTITUTION -> "STAT";
            case REGULATION -> "LEGAL";
            case SECONDARY, RECORD, INTERNAL -> "GEN";
        };
    }

    /// Entries of BibLaTeX; each has a name of its own.
    static String bibLatex(List<Cited> all) {
        ReferenceText entries = new ReferenceText();
        Set<String> names = new HashSet<>();
        for (Cited cited : all) {
            Authority authority = cited.authority();
            entries.text.append(bibType(authority)).append('{').append(name(cited, names));
            entries.field("title", Optional.of(cited.title()));
            entries.field("journaltitle", cited.reporter());
            entries.field("volume", cited.volume());
            entries.field("pages", cited.page());
            entries.field("institution", authority.court());
            entries.field("date", year(authority));
            entries.field("number", authority.docket());
            entries.text.append("\n}\n\n");
        }
        return entries.text.toString();
    }

    private void field(String name, Optional<String> value) {
        value.ifPresent(words -> text.append(",\n  ").append(name).append(" = {").append(escaped(words)).append('}'));
    }

    private static String bibType(Authority authority) {
        return switch (authority.kind()) {
            case CASE -> "@jurisdiction";
            case STATUTE, RULE, CONSTITUTION, REGULATION -> "@legislation";
            case SECONDARY, RECORD, INTERNAL -> "@misc";
        };
    }

    /// The first word of the title and the year, `johnson1995`, with a letter if that is taken.
    private static String name(Cited cited, Set<String> names) {
        String letters = Normalizer.normalize(cited.title(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]+", "")
                .strip()
                .replaceFirst(" v .*| v$", "");
        String first = letters.isEmpty() ? "source" : letters.split(" +")[0];
        String name = first + year(cited.authority()).orElse("");
        String free = name;
        for (int copy = 2; !names.add(free); copy++) {
            free = name + "-" + copy;
        }
        return free;
    }

    private static Optional<String> year(Authority authority) {
        return authority.year().isPresent()
                ? Optional.of(Integer.toString(authority.year().getAsInt()))
                : Optional.empty();
    }

    /// The characters that TeX takes for its own are written so that it prints them.
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '#', '_', '%' -> safe.append('\\').append(c);
                default -> safe.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return safe.toString();
    }
}
