namespace SmartCityDashboard.App.Ui;

/// <summary>A part of a list that can be chosen, and how many lines it has.</summary>
public sealed record CountTab(string Key, object Label, int Count);
