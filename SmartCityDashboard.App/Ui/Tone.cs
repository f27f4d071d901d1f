namespace SmartCityDashboard.App.Ui;

/// <summary>What a colour means. Never alone: each use writes a word or a glyph as well.</summary>
public enum Tone { Neutral, Good, Warning, Bad, Info }
