namespace SmartCityDashboard.App.Ui;

public enum NoticeKind { Info, Done, Warning, Error }
