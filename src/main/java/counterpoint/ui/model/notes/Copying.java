package counterpoint.ui.model.notes;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Selection;
import counterpoint.export.CitedQuotation;
import counterpoint.export.QuoteStyle;
import counterpoint.opinion.Place;
import counterpoint.session.KeptValue;
import counterpoint.session.QuoteHabits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How words of an opinion are copied with their citation: as the reader chose it last, in every case.
public final class Copying {
    private final KeptValue<QuoteHabits> kept;
    private final ReadOnlyObjectWrapper<QuoteStyle> style;

    Copying(KeptValue<QuoteHabits> kept) {
        this.kept = kept;
        this.style = new ReadOnlyObjectWrapper<>(style(kept.value()));
        kept.listen(habits -> style.set(style(habits)));
    }

    /// The style, without places that are left out.
    public ReadOnlyObjectProperty<QuoteStyle> style() {
        return style.getReadOnlyProperty();
    }

    /// Remembers another style.
    public void choose(QuoteStyle next) {
        kept.set(new QuoteHabits(
                word(next.form()), word(next.prints()), next.asSentence(), next.withoutCitations()));
    }

    /// Words as they are copied now.
    ///
    /// @param elided what the reader put out of sight in their print; it is left out and marked
    /// @return empty if the case has no such opinion
    Optional<CitedQuotation> of(CaseFile file, Selection words, List<Place> elided) {
        QuoteStyle now = style.get();
        QuoteStyle whole = new QuoteStyle(
                now.form(), now.prints(), now.asSentence(), now.withoutCitations(), elided);
        return file.opinion(words.edition().opinion().id())
                .map(opinion -> CitedQuotation.of(file, opinion, words, whole));
    }

    private static QuoteStyle style(QuoteHabits habits) {
        return new QuoteStyle(
                constant(habits.form(), QuoteStyle.Form.FULL),
                constant(habits.prints(), QuoteStyle.Prints.BEST),
                habits.asSentence(),
                habits.withoutCitations(),
                List.of());
    }

    private static <E extends Enum<E>> E constant(String word, E standard) {
        return Arrays.stream(standard.getDeclaringClass().getEnumConstants())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElse(standard);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
