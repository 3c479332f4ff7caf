package counterpoint.ui.theme;

import counterpoint.compare.Treatment;

/// A treatment as the window shows it: a mark and always its words.
///
/// It says how an opinion uses an authority, not whether the authority is still good law; wherever it is shown, so is
/// that sentence.
///
/// @param mark the mark alone, `▽`
/// @param words the words, `reads narrowly`
/// @param word a single word where there is no room for more, `narrowly`
/// @param phrase what an opinion does with `it`, in a sentence: `reads it narrowly`
public record TreatmentMark(String mark, String words, String word, String phrase) {
    /// How this treatment is shown.
    public static TreatmentMark of(Treatment treatment) {
        return switch (treatment) {
            case RELIES_ON -> new TreatmentMark(
                    "▲", Texts.of("treatment.relies"), Texts.of("gutter.use.relies"), Texts.of("link.use.relies"));
            case READS_NARROWLY -> new TreatmentMark(
                    "▽", Texts.of("treatment.narrowly"), Texts.of("gutter.use.narrowly"),
                    Texts.of("link.use.narrowly"));
            case READS_BROADLY -> new TreatmentMark(
                    "◁▷", Texts.of("treatment.broadly"), Texts.of("gutter.use.broadly"), Texts.of("link.use.broadly"));
            case DISTINGUISHES -> new TreatmentMark(
                    "≠", Texts.of("treatment.distinguishes"), Texts.of("gutter.use.distinguishes"),
                    Texts.of("link.use.distinguishes"));
            case REJECTS -> new TreatmentMark(
                    "✗", Texts.of("treatment.rejects"), Texts.of("gutter.use.rejects"), Texts.of("link.use.rejects"));
            case CITES_NEUTRALLY -> new TreatmentMark(
                    "·", Texts.of("treatment.neutrally"), Texts.of("gutter.use.neutrally"),
                    Texts.of("link.use.neutrally"));
            case UNCLEAR -> new TreatmentMark(
                    "?", Texts.of("treatment.unclear"), Texts.of("gutter.use.unclear"), Texts.of("link.use.unclear"));
        };
    }
}
