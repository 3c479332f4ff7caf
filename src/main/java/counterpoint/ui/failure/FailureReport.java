package counterpoint.ui.failure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/// An unexpected failure as it may be told: where in the program, never with which words.
///
/// The message of a cause may quote an opinion or a note, so it is left out.
///
/// @param code short, the same for the same failure: `CP-3F9A`
/// @param details the kinds of the causes and the lines of the program, for whoever mends it
public record FailureReport(String code, String details) {
    private static final int MOST_FRAMES = 30;
    private static final int FRAMES_IN_CODE = 3;

    /// The report of a failure.
    public static FailureReport of(Throwable failure) {
        String code = code(failure);
        List<String> lines = new ArrayList<>();
        lines.add("Counterpoint " + code);
        lines.add("Java " + Runtime.version() + ", " + System.getProperty("os.name", "?"));
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 5; depth++, cause = cause.getCause()) {
            lines.add((depth == 0 ? "" : "caused by ") + cause.getClass().getName());
            StackTraceElement[] stack = cause.getStackTrace();
            for (int frame = 0; frame < Math.min(MOST_FRAMES, stack.length); frame++) {
                lines.add("    at " + stack[frame]);
            }
        }
        return new FailureReport(code, String.join("\n", lines));
    }

    /// From the first cause's kind and the nearest places of our own.
    private static String code(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !root.getCause().equals(root)) {
            root = root.getCause();
        }
        StringBuilder place = new StringBuilder(root.getClass().getName());
        int named = 0;
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith("counterpoint.") && named < FRAMES_IN_CODE) {
                place.append('|').append(frame.getClassName()).append('.').append(frame.getMethodName());
                named++;
            }
        }
        CRC32 sum = new CRC32();
        sum.update(place.toString().getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "CP-%04X", sum.getValue() & 0xFFFF);
    }
}
