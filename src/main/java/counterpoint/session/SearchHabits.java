package counterpoint.session;

import java.util.List;
import java.util.stream.Stream;

/// How the reader searches, and what was asked before.
///
/// @param asked the questions, newest first, each once, at most fifty
/// @param byMeaning whether passages are also found by what they mean
/// @param grouped whether hits stand by case and opinion rather than best first
public record SearchHabits(List<String> asked, boolean byMeaning, boolean grouped) {
    /// Of a reader who has not searched yet.
    public static final SearchHabits NONE = new SearchHabits(List.of(), true, false);

    private static final int MOST = 50;
    private static final int LONGEST = 300;

    public SearchHabits {
        asked = asked.stream()
                .filter(words -> !words.isBlank() && words.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// With `words` as the newest question.
    public SearchHabits asked(String words) {
        return new SearchHabits(Stream.concat(Stream.of(words.strip()), asked.stream()).toList(), byMeaning, grouped);
    }

    /// The same, finding passages also by what they mean, or by words alone.
    public SearchHabits byMeaning(boolean on) {
        return new SearchHabits(asked, on, grouped);
    }

    /// The same, listing hits by case and opinion, or best first.
    public SearchHabits grouped(boolean on) {
        return new SearchHabits(asked, byMeaning, on);
    }
}
