package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A report that somebody is about to take back.
 *
 * @param key names the withdrawal, so that pressing twice withdraws once
 * @param warning why it could not be sent
 */
public record WithdrawalView(
        Frame frame,
        String form,
        Link receipt,
        String action,
        String key,
        ImmutableList<ControlView.Option> reasons,
        Optional<String> warning) {}
