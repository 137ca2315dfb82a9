package dateline.moderation;

/** Tells numbers of identity, cards and accounts from other long numbers. */
final class Checksums {

    private static final int[] SHIFT = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private Checksums() {}

    /** Payment cards. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int each = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = i % 2 == 1 ? each * 2 : each;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    /** Aadhaar numbers, which do not begin with 0 or 1. */
    static boolean verhoeff(String digits) {
        int check = 0;
        for (int i = 0; i < digits.length(); i++) {
            int each = digits.charAt(digits.length() - 1 - i) - '0';
            for (int times = 0; times < i % 8; times++) {
                each = SHIFT[each];
            }
            check = inDihedralGroup(check, each);
        }
        return check == 0 && digits.charAt(0) > '1';
    }

    private static int inDihedralGroup(int left, int right) {
        if (left < 5) {
            return right < 5 ? (left + right) % 5 : 5 + (left + right - 5) % 5;
        }
        return right < 5 ? 5 + (left - 5 - right + 5) % 5 : (left - right + 5) % 5;
    }

    /** International bank account numbers. */
    static boolean iban(String number) {
        String turned = number.substring(4) + number.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }
}
