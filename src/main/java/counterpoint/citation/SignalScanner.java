package counterpoint.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the signal before a citation: `See, e.g.,`, `see also`, `But cf.` (Indigo Book R4).
final class SignalScanner {
    /// As printed and as it is called; the longer first.
    private record Form(String printed, String called) {
    }

    private static final List<Form> FORMS = List.of(
            new Form("but see, e.g.", "But see, e.g."),
            new Form("see, e.g.", "See, e.g."),
            new Form("see e.g.", "See, e.g."),
            new Form("see, e. g.", "See, e.g."),
            new Form("see also, e. g.", "see also, e.g."),
            new Form("compare, e. g.", "Compare"),
            new Form("cf., e. g.", "Cf."),
            new Form("but see, e. g.", "But see, e.g."),
            new Form("see, also", "see also"),
            new Form("e. g.", "e.g."),
            new Form("see also, e.g.", "see also, e.g."),
            new Form("see generally", "See generally"),
            new Form("compare, e.g.", "Compare"),
            new Form("cf., e.g.", "Cf."),
            new Form("but see", "But see"),
            new Form("but cf.", "But cf."),
            new Form("see also", "see also"),
            new Form("compare", "Compare"),
            new Form("accord", "accord"),
            new Form("contra", "Contra"),
            new Form("e.g.", "e.g."),
            new Form("see", "See"),
            new Form("cf.", "Cf."),
            new Form("with", "with"));

    /// The signal that ends before `start`, not reaching before `floor`; null if there is none.
    @Nullable
    String before(String text, int start, int floor) {
        int end = Typography.skipBlanksBack(text, start, floor);
        if (end > floor && text.charAt(end - 1) == ',') {
            end--;
        }
        for (Form form : FORMS) {
            int from = end - form.printed.length();
            if (from >= floor
                    && matches(text, from, form.printed)
                    && (from == 0 || !Typography.isWordCharacter(text.charAt(from - 1)))) {
                return form.called.equals("with") && !afterCompare(text, from) ? null : form.called;
            }
        }
        return null;
    }

    /// `with` is a signal only between the two halves of a comparison, so after a bracket, a comma or a semicolon.
    private static boolean afterCompare(String text, int from) {
        int before = Typography.skipBlanksBack(text, from, Math.max(0, from - 3));
        char c = Typography.charAt(text, before - 1);
        return c == ',' || c == ')' || c == ';';
    }

    private static boolean matches(String text, int from, String printed) {
        for (int at = 0; at < printed.length(); at++) {
            char c = Character.toLowerCase(text.charAt(from + at));
            if (c != printed.charAt(at) && !(printed.charAt(at) == ' ' && Typography.isBlank(c))) {
                return false;
            }
        }
        return true;
    }
}
