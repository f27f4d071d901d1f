using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>One line to choose: a stable code and what people call it. Typing finds it by its name in either language.</summary>
public sealed record PickOption(string Code, Text Name);
