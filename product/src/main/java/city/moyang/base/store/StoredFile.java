package city.moyang.base.store;

import java.util.UUID;

/**
 * One file in the store (文件).
 *
 * @param mediaType found in the content, not taken from the sender
 * @param sm3 digest of the content, 64 hexadecimal digits
 * @param destroyed whether the content was destroyed by law; what is said here remains
 */
public record StoredFile(
        UUID id, String name, String mediaType, long size, String sm3, boolean destroyed) {}
