package counterpoint.ui.theme;

import counterpoint.compare.Treatment;

/// A treatment as the window shows it: a mark and always its words.
///
/// It says how an opinion uses an authority, not whether the authority is still good law; wherever it is shown, so is
/// that sentence.
///
/// @param mark the mark alone, `▽`
/// @param words the words, `reads narrowly`
public record TreatmentMark(String mark, String words) {
    public static TreatmentMark of(Treatment treatment) {
        return switch (treatment) {
            case RELIES_ON -> new TreatmentMark("▲", Texts.of("treatment.relies"));
            case READS_NARROWLY -> new TreatmentMark("▽", Texts.of("treatment.narrowly"));
            case READS_BROADLY -> new TreatmentMark("◁▷", Texts.of("treatment.broadly"));
            case DISTINGUISHES -> new TreatmentMark("≠", Texts.of("treatment.distinguishes"));
            case REJECTS -> new TreatmentMark("✕", Texts.of("treatment.rejects"));
            case CITES_NEUTRALLY -> new TreatmentMark("·", Texts.of("treatment.neutrally"));
            case UNCLEAR -> new TreatmentMark("?", Texts.of("treatment.unclear"));
        };
    }
}
