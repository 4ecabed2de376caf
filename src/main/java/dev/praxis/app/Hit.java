package dev.praxis.app;

/// Something search can find.
///
/// @param kind lesson, lab, term or command, in words
/// @param text everything that can be searched for, in small letters
record Hit(String kind, String title, String text, Runnable open) {}
