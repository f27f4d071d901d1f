using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>One part of a divided bar, with the word that says what it is.</summary>
public sealed record Segment(Text Label, long Value, Tone Tone);
