package counterpoint.workspace;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The name of a document in a workspace: `settings`, or `corrections/smith-v-finkley`.
///
/// @param path the path of its file in the workspace, without `.json`
public record DocumentName(String path) {
    private static final Pattern ALLOWED = Pattern
            .compile("[a-z]+(/[^/\\\\:*?\"<>|\\p{Cntrl}]*[^/\\\\:*?\"<>|\\p{Cntrl} .])?");
    private static final String RESERVED = "/\\:*?\"<>|%";

    public DocumentName {
        if (!ALLOWED.matcher(path).matches() || path.contains("/.")) {
            throw new IllegalArgumentException("not the name of a document: " + path);
        }
    }

    /// The document of one case, or of another thing with an identifier, in a folder of such documents.
    ///
    /// Characters that a file's name cannot have on every platform are written as `%3A`.
    public static DocumentName of(String folder, String id) {
        StringBuilder name = new StringBuilder(folder).append('/');
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean end = (c == '.' && i == 0) || ((c == '.' || c == ' ') && i == id.length() - 1);
            if (end || c < ' ' || c == 0x7F || RESERVED.indexOf(c) >= 0) {
                escape(name, c);
            } else {
                name.append(c);
            }
        }
        return new DocumentName(name.toString());
    }

    private static void escape(StringBuilder name, char c) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
            name.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
        }
    }

    /// The path of its file within the workspace.
    String file() {
        return path + ".json";
    }

    @Override
    public String toString() {
        return file();
    }
}
