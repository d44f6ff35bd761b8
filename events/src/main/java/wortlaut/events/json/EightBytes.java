package wortlaut.events.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes of a string at once, as one number (Warren, Hacker's Delight, 2nd edition, section 6-1). */
final class EightBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long SPACES = ' ' * ONES;
    private static final long MARKS = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private EightBytes() {}

    /** Behind all whole eights from {@code i} on that have nothing but ASCII without controls, quotation marks and backslashes; a byte of the array. */
    static int afterPlain(byte[] bytes, int i) {
        int at = i;
        while (at + Long.BYTES < bytes.length && isPlain((long) LONGS.get(bytes, at))) {
            at += Long.BYTES;
        }
        return at;
    }

    /** All eight from {@code i} on. */
    static long at(byte[] bytes, int i) {
        return (long) LONGS.get(bytes, i);
    }

    /** With the highest bit of a byte for each that is not: it is below what is subtracted, or was set before. */
    private static boolean isPlain(long eight) {
        long quoted = eight ^ MARKS;
        long escaped = eight ^ BACKSLASHES;
        return ((eight | (eight - SPACES) | (quoted - ONES) | (escaped - ONES)) & HIGHEST) == 0;
    }
}
