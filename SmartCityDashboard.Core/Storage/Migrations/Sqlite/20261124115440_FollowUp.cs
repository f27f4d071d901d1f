using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FollowUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "BusinessReportsHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CountsFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstPromiseOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Lapsed = table.Column<bool>(type: "INTEGER", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NextStep = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    NoBusinessBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Node = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    OpenDay = table.Column<int>(type: "INTEGER", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Potential = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Process = table.Column<int>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SubmittedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessReportsHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "FollowUpActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Node = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Process = table.Column<int>(type: "INTEGER", nullable: true),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OpenDay = table.Column<int>(type: "INTEGER", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    FollowsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ToWhom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerOutside = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpActions_Nodes_Node",
                        column: x => x.Node,
                        principalTable: "Nodes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpActions_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpActionsHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    ClosedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FollowsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Node = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    OpenDay = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerOutside = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Process = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ToWhom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpActionsHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MeetingsHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingsHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "ProcessStepsHistory",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Gate = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameSv = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Required = table.Column<bool>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessStepsHistory", x => new { x.Number, x.Key, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "ProcessVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    AdoptedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AdoptedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessVersions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "ProcessVersionsHistory",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AdoptedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AdoptedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessVersionsHistory", x => new { x.Number, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "BusinessReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Node = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Process = table.Column<int>(type: "INTEGER", nullable: false),
                    CountsFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartedByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstPromiseOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OpenDay = table.Column<int>(type: "INTEGER", nullable: true),
                    Lapsed = table.Column<bool>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SubmittedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Potential = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    NextStep = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    NoBusinessBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BusinessReports_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BusinessReports_Nodes_Node",
                        column: x => x.Node,
                        principalTable: "Nodes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BusinessReports_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProcessSteps",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NameSv = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Required = table.Column<bool>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Gate = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessSteps", x => new { x.Number, x.Key });
                    table.ForeignKey(
                        name: "FK_ProcessSteps_ProcessVersions_Number",
                        column: x => x.Number,
                        principalTable: "ProcessVersions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReports_MeetingId",
                table: "BusinessReports",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReports_Node_OpenDay_Id",
                table: "BusinessReports",
                columns: new[] { "Node", "OpenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReports_Node_SubmittedOn_Id",
                table: "BusinessReports",
                columns: new[] { "Node", "SubmittedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReports_OpenDay_Id",
                table: "BusinessReports",
                columns: new[] { "OpenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReports_RecordedAt",
                table: "BusinessReports",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReports_SubmittedOn_Id",
                table: "BusinessReports",
                columns: new[] { "SubmittedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReports_VisitId",
                table: "BusinessReports",
                column: "VisitId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReportsHistory_MeetingId",
                table: "BusinessReportsHistory",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReportsHistory_Node_OpenDay_Id",
                table: "BusinessReportsHistory",
                columns: new[] { "Node", "OpenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReportsHistory_Node_SubmittedOn_Id",
                table: "BusinessReportsHistory",
                columns: new[] { "Node", "SubmittedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReportsHistory_OpenDay_Id",
                table: "BusinessReportsHistory",
                columns: new[] { "OpenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReportsHistory_RecordedAt",
                table: "BusinessReportsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReportsHistory_SubmittedOn_Id",
                table: "BusinessReportsHistory",
                columns: new[] { "SubmittedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BusinessReportsHistory_VisitId",
                table: "BusinessReportsHistory",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActions_ClosedOn_Id",
                table: "FollowUpActions",
                columns: new[] { "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActions_Node_ClosedOn_Id",
                table: "FollowUpActions",
                columns: new[] { "Node", "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActions_Node_OpenDay_Id",
                table: "FollowUpActions",
                columns: new[] { "Node", "OpenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActions_OpenDay_Id",
                table: "FollowUpActions",
                columns: new[] { "OpenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActions_OwnerId_OpenDay_Id",
                table: "FollowUpActions",
                columns: new[] { "OwnerId", "OpenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActions_RecordedAt",
                table: "FollowUpActions",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActions_VisitId",
                table: "FollowUpActions",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActionsHistory_ClosedOn_Id",
                table: "FollowUpActionsHistory",
                columns: new[] { "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActionsHistory_Node_ClosedOn_Id",
                table: "FollowUpActionsHistory",
                columns: new[] { "Node", "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActionsHistory_Node_OpenDay_Id",
                table: "FollowUpActionsHistory",
                columns: new[] { "Node", "OpenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActionsHistory_OpenDay_Id",
                table: "FollowUpActionsHistory",
                columns: new[] { "OpenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActionsHistory_OwnerId_OpenDay_Id",
                table: "FollowUpActionsHistory",
                columns: new[] { "OwnerId", "OpenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActionsHistory_RecordedAt",
                table: "FollowUpActionsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpActionsHistory_VisitId",
                table: "FollowUpActionsHistory",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_HeldOn",
                table: "Meetings",
                column: "HeldOn");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_RecordedAt",
                table: "Meetings",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingsHistory_HeldOn",
                table: "MeetingsHistory",
                column: "HeldOn");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingsHistory_RecordedAt",
                table: "MeetingsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ProcessSteps_RecordedAt",
                table: "ProcessSteps",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ProcessStepsHistory_RecordedAt",
                table: "ProcessStepsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ProcessVersions_RecordedAt",
                table: "ProcessVersions",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ProcessVersionsHistory_RecordedAt",
                table: "ProcessVersionsHistory",
                column: "RecordedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BusinessReports");

            migrationBuilder.DropTable(
                name: "BusinessReportsHistory");

            migrationBuilder.DropTable(
                name: "FollowUpActions");

            migrationBuilder.DropTable(
                name: "FollowUpActionsHistory");

            migrationBuilder.DropTable(
                name: "MeetingsHistory");

            migrationBuilder.DropTable(
                name: "ProcessSteps");

            migrationBuilder.DropTable(
                name: "ProcessStepsHistory");

            migrationBuilder.DropTable(
                name: "ProcessVersionsHistory");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "ProcessVersions");
        }
    }
}
