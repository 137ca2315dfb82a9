package dateline.query.access;

import dateline.contracts.ModerationMessage.Role;

/** Somebody with an API key. */
public record Caller(String name, Role role) {

    public boolean moderates() {
        return role == Role.MODERATOR || role == Role.ADMIN;
    }
}
