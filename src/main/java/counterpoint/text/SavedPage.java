package counterpoint.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A web page as a browser saves it in one file (`.mhtml`, RFC 2557): a mail of many parts, the page before its pictures.
final class SavedPage {
    /// So much of a file holds its head.
    private static final int HEAD = 4096;
    private static final Pattern MAIL = Pattern.compile(
            "(?i)\\A(?:[A-Z][A-Z0-9-]*:[^\\r\\n]*\\R(?:[ \\t][^\\r\\n]*\\R)*)*?Content-Type:\\s*multipart/related;");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\"\\s;]{1,100})\"?");
    private static final Pattern ENCODED = Pattern.compile("(?im)^Content-Transfer-Encoding:\\s*([\\w-]+)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");

    private SavedPage() {
    }

    /// Whether a file begins as such a mail.
    static boolean isSaved(String head) {
        return MAIL.matcher(head).find();
    }

    /// The markup of the page in a file; the same words if they are no such mail, or if it holds no page.
    static String in(String file) {
        String head = file.substring(0, Math.min(file.length(), HEAD));
        Matcher boundary = BOUNDARY.matcher(head);
        if (!isSaved(head) || !boundary.find()) {
            return file;
        }
        String mark = "--" + boundary.group(1);
        for (int at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 1)) {
            int end = file.indexOf(mark, at + mark.length());
            String part = file.substring(at + mark.length(), end < 0 ? file.length() : end);
            Matcher blank = BLANK_LINE.matcher(part);
            if (blank.find() && part.substring(0, blank.start()).toLowerCase(Locale.ROOT).contains("text/html")) {
                return decoded(part.substring(0, blank.start()), part.substring(blank.end()));
            }
        }
        return file;
    }

    private static String decoded(String head, String body) {
        Matcher encoded = ENCODED.matcher(head);
        return switch (encoded.find() ? encoded.group(1).toLowerCase(Locale.ROOT) : "") {
            case "quoted-printable" -> TextEncoding.decode(printable(body));
            case "base64" -> TextEncoding.decode(
                    Base64.getMimeDecoder()
                            .decode(body.replaceAll("[^A-Za-z0-9+/]", "").getBytes(StandardCharsets.US_ASCII)));
            default -> body;
        };
    }

    /// The bytes of words in which `=` and two digits stand for a byte, and `=` at a line's end for nothing.
    private static byte[] printable(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(words.length());
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            int high = c == '=' && at + 2 < words.length() ? Character.digit(words.charAt(at + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(words.charAt(at + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                at += 3;
            } else if (c == '=' && words.startsWith("\r\n", at + 1)) {
                at += 3;
            } else if (c == '=' && words.startsWith("\n", at + 1)) {
                at += 2;
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                at++;
            }
        }
        return bytes.toByteArray();
    }
}
