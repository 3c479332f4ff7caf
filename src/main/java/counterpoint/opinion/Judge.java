package counterpoint.opinion;

import java.util.Locale;
import java.util.Optional;

/// A judge as a byline names one: `SYKES, Chief Judge`.
///
/// @param name the surname in usual capitals, `Sykes`, `St. Eve`
/// @param title the office as printed, `Chief Judge`; empty where the byline gives none
public record Judge(String name, Optional<String> title) {
    public Judge {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a judge has a name");
        }
    }

    /// The name as a citation gives it: `Sykes, C.J.` (Indigo Book T10).
    public String cited() {
        return title.map(Judge::abbreviation).map(initials -> name + ", " + initials).orElse(name);
    }

    private static String abbreviation(String title) {
        StringBuilder initials = new StringBuilder();
        for (String word : title.split("\\s+")) {
            switch (word.toLowerCase(Locale.ROOT)) {
                case "chief" -> initials.append("C.");
                case "senior" -> initials.append("Sr. ");
                case "judge", "justice" -> initials.append("J.");
                default -> {
                    // "Circuit", "District", "Associate": citations leave the court's name out.
                }
            }
        }
        return initials.isEmpty() ? title : initials.toString();
    }
}
